package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobParts.Step;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.job.ClaimGrace;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.shared.TestDatabase;

/** Who sees what of a claim that can still be undone, or was. */
@Tag("BY-04")
class GraceDetailsIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final JobWorld WORLD = new JobWorld(database);
  private static final Instant CLAIMED_AT = ExampleJobs.NOON.plusSeconds(2 * 3_600);

  private final JpaJobs jobs = new JpaJobs(database.entityManager());
  private final JpaJobViews views = new JpaJobViews(database.entityManager());
  private final JpaAuditLog audit = new JpaAuditLog(database.entityManager(), UUID::randomUUID);
  private final ExampleJobs examples =
      new ExampleJobs(
          WORLD.seeker("Sam Seeker"),
          WORLD.provider("Anna"),
          WORLD.provider("Ben"),
          ExampleJobs.NOON);

  @Test
  void whileTheClaimCanBeUndoneTheyAreKeptBack() {
    var job = added(examples.claimed());
    record(job, Actor.SEEKER, examples.seeker(), "submit", JobStage.SUBMITTED);
    var undoable = lead(job, examples.anna(), CLAIMED_AT.plusSeconds(119));

    assertThat(undoable.claim().orElseThrow().undoableUntil())
        .contains(CLAIMED_AT.plusSeconds(120));
    assertThat(undoable.toString()).doesNotContain("Sam", "sam@", "555 0100", "Main St");
    assertThat(lead(job, examples.anna(), CLAIMED_AT.plusSeconds(120)).contact()).isPresent();
    assertThat(lead(added(revealed(job)), examples.anna(), CLAIMED_AT.plusSeconds(1)).contact())
        .isPresent();
  }

  @Test
  void anUndoneClaimIsNobodysBusinessButTheOperators() {
    var claimed = added(examples.claimed());
    var job = ClaimGrace.undo(claimed, examples.anna(), CLAIMED_AT);
    record(job, Actor.SEEKER, examples.seeker(), "submit", JobStage.SUBMITTED);
    record(job, Actor.PROVIDER, examples.anna(), "claim", JobStage.CLAIMED);
    record(job, Actor.PROVIDER, examples.anna(), "undo_claim", JobStage.SENT_TO_PROVIDERS);
    record(job, Actor.PROVIDER, examples.ben(), "claim", JobStage.CLAIMED);

    assertThat(detail(job, Actor.SEEKER).claimList()).isEmpty();
    assertThat(detail(job, Actor.SEEKER).history())
        .extracting(Step::move, step -> step.by().name())
        .containsExactly(
            tuple("submit", Optional.of("Sam Seeker")), tuple("claim", Optional.of("Ben")));
    assertThat(lead(job, examples.anna(), CLAIMED_AT).claim()).isEmpty();
    var seen = detail(job, Actor.ADMIN);
    assertThat(seen.claimList()).singleElement().extracting("outcome").isEqualTo("undone");
    assertThat(seen.history()).hasSize(4);
  }

  /** The same again, as another job whose claimer asked for the contact details. */
  private Job revealed(Job job) {
    var again = examples.claimed();
    assertThat(again.id()).isNotEqualTo(job.id());
    return ClaimGrace.reveal(again, examples.anna(), CLAIMED_AT);
  }

  private void record(Job job, Actor actor, PersonId by, String move, JobStage stage) {
    var entry =
        new AuditEntry(
            Instant.now(),
            actor,
            Optional.of(by),
            "job." + move,
            "job",
            job.id().toString(),
            Optional.empty(),
            Map.of(),
            Map.of("stage", Words.of(stage)));
    database.inTransaction(() -> audit.record(entry));
  }

  private JobDetail detail(Job job, Actor reader) {
    return database.inTransaction(() -> views.detail(job, reader, Set.of(), 2, CLAIMED_AT));
  }

  private LeadDetail lead(Job job, PersonId provider, Instant at) {
    return database.inTransaction(() -> views.lead(job, provider, Set.of(), JobWorld.RECEIPT, at));
  }

  private Job added(Job job) {
    database.inTransaction(() -> jobs.add(job));
    return job;
  }
}
