package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.persistence.shared.TestDatabase;

/** The table of the lifecycle against what the database lets a job do. */
@Tag("BY-08")
@Tag("I8")
class JobLifecycleIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final String FITTING_COLUMNS =
      """
      update job set stage = ?,
        reached_at = case when ? = any (array['sent_to_providers', 'claimed', 'contacted']) then null else now() end,
        closes_at = case when ? = any (array['sent_to_providers', 'contacted', 'confirmed', 'completed'])
          then now() end,
        offered_until = case when ? = 'claimed' then now() end,
        cancel_reason = case when ? = 'cancelled' then 'why' end,
        agreed_claim_id = case when ? = any (array['confirmed', 'completed', 'closed']) then c.id end,
        agreed_quote_id = case when ? = any (array['confirmed', 'completed', 'closed']) then q.id end,
        completed_at = case when ? = any (array['completed', 'closed']) then now() end,
        due_at = null
      from job_claim c join job_quote q on q.claim_id = c.id
      where job.id = ? and c.job_id = job.id
      """;

  private final JpaJobs jobs = new JpaJobs(database.entityManager());

  @ParameterizedTest
  @EnumSource
  void aJobReachesInTheDatabaseWhatTheTablesMovesLeadTo(JobStage from) throws SQLException {
    var reached = EnumSet.noneOf(JobStage.class);
    try (var connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      for (var to : JobStage.values()) {
        if (from != to && accepts(connection, from, to)) {
          reached.add(to);
        }
      }
    }

    assertThat(reached).isEqualTo(later(from));
  }

  @Test
  void theDatabaseKnowsTheStagesOfTheTableAndNoOther() throws SQLException {
    var constraint =
        """
        select pg_get_constraintdef(oid) from pg_constraint
        where conrelid = 'job'::regclass and conname = 'job_stage_check'
        """;
    try (var connection = database.dataSource().getConnection();
        var rows = connection.createStatement().executeQuery(constraint)) {
      rows.next();
      var words = rows.getString(1).split("[^a-z_]+");

      assertThat(Arrays.stream(words).filter(w -> w.contains("_") || w.length() > 5))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(JobStage.values()).map(Words::of).toList());
    }
  }

  private boolean accepts(Connection connection, JobStage from, JobStage to) throws SQLException {
    var job = ExampleJobs.ofStrangers().contacted();
    database.inTransaction(() -> jobs.add(job));
    disguise(job.id().value(), from);
    try {
      force(connection, job.id().value(), to);
      return true;
    } catch (SQLException refused) {
      assertThat(refused.getMessage()).contains("no move leads from " + Words.of(from));
      return false;
    } finally {
      connection.rollback();
    }
  }

  private static void force(Connection connection, UUID job, JobStage stage) throws SQLException {
    try (var update = connection.prepareStatement(FITTING_COLUMNS)) {
      for (int i = 1; i <= 8; i++) {
        update.setString(i, Words.of(stage));
      }
      update.setObject(9, job);
      update.executeUpdate();
    }
  }

  /** Puts the job into a stage against the rules, as only the schema's owner can. */
  private static void disguise(UUID job, JobStage stage) throws SQLException {
    try (var owner = database.ownerDataSource().getConnection();
        var statement = owner.createStatement()) {
      statement.execute("alter table job disable trigger job_lifecycle_kept");
      force(owner, job, stage);
      statement.execute("alter table job enable trigger job_lifecycle_kept");
    }
  }

  /** Every other stage that some sequence of moves leads to. */
  private static Set<JobStage> later(JobStage from) {
    var next = new EnumMap<JobStage, Set<JobStage>>(JobStage.class);
    Stream.of(JobStage.values()).forEach(s -> next.put(s, oneMove(s)));
    var seen = EnumSet.of(from);
    boolean grew = true;
    while (grew) {
      grew = seen.addAll(reachable(seen, next));
    }
    seen.remove(from);
    return seen;
  }

  private static Set<JobStage> reachable(Set<JobStage> seen, Map<JobStage, Set<JobStage>> next) {
    var more = EnumSet.noneOf(JobStage.class);
    seen.forEach(s -> more.addAll(next.get(s)));
    return more;
  }

  private static Set<JobStage> oneMove(JobStage from) {
    var ends = EnumSet.noneOf(JobStage.class);
    for (var move : JobMove.values()) {
      if (move.from().contains(from)) {
        ends.addAll(move.to());
      }
    }
    return ends;
  }
}
