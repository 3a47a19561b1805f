package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.application.job.AdminJobFilter;
import org.skillstreams.application.job.AdminJobFilter.Sort;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.application.job.LeadFilter;
import org.skillstreams.application.job.LeadTab;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.persistence.shared.TestDatabase;

/** What a page costs does not grow with the table: no list reads a table from end to end. */
@Tag("JS-33")
class ListCostIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final ManyJobs MANY = new ManyJobs(new JobWorld(database));
  private static final PageRequest PAGE = PageRequest.first(20);

  private static final String TOUCHED =
      """
      select coalesce(sum(seq_scan), 0) as scans,
        coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0) as touched
      from pg_stat_xact_user_tables
      where relname = 'job' or relname like 'job\\_%' or relname in ('audit_entry', 'catalog_zip')
      """;

  private record Cost(long scans, long touched) {}

  private final JpaJobs jobs = new JpaJobs(database.entityManager());
  private final JpaJobViews views = new JpaJobViews(database.entityManager());

  @ParameterizedTest
  @EnumSource
  void aPageOfASeekersJobsIsReadFromAnIndex(JobTab tab) {
    var cost = cost(() -> views.ofSeeker(MANY.seeker, tab, 2, PAGE));

    assertThat(cost.scans()).isZero();
    assertThat(cost.touched()).isLessThan(1_000);
  }

  @ParameterizedTest
  @EnumSource
  void aPageOfLeadsIsReadFromAnIndex(LeadTab tab) {
    var cost = cost(() -> views.leads(MANY.provider, tab, LeadFilter.NONE, 2, PAGE));

    assertThat(cost.scans()).isZero();
    assertThat(cost.touched()).isLessThan(300);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("SS-81")
  void everyOrderOfTheOperatorsListHasItsIndex(Sort sort) {
    var cost = cost(() -> views.all(filter(Optional.empty(), Optional.empty(), sort), 2, PAGE));

    assertThat(cost.scans()).isZero();
    assertThat(cost.touched()).isLessThan(200);
  }

  @Test
  void theOperatorFindsAStageAZipAndWordsByTheirIndexes() {
    var stage =
        new AdminJobFilter(
            Optional.of(JobStage.SENT_TO_PROVIDERS),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Sort.NEWEST);
    assertThat(cost(() -> views.all(stage, 2, PAGE)).touched()).isLessThan(200);
    assertThat(
            cost(() ->
                    views.all(filter(Optional.of("12345"), Optional.empty(), Sort.NEWEST), 2, PAGE))
                .touched())
        .isLessThan(200);

    var words = filter(Optional.empty(), Optional.of("NEEDLE"), Sort.NEWEST);
    var found = database.inTransaction(() -> views.all(words, 2, PAGE)).items();
    assertThat(found)
        .singleElement()
        .satisfies(card -> assertThat(card.title()).isEqualTo("Job 77"));
    assertThat(cost(() -> views.all(words, 2, PAGE)).touched()).isLessThan(200);
  }

  @Test
  void countsAndDashboardsReadOnlyWhatIsTheReaders() {
    var counts = cost(() -> views.leadCounts(MANY.provider, 2));
    var summary = cost(() -> views.summary(MANY.seeker, ExampleJobs.NOON));

    assertThat(counts.scans()).isZero();
    assertThat(counts.touched()).isLessThan(6_000);
    assertThat(summary.scans()).isZero();
    assertThat(summary.touched()).isLessThan(1_000);
  }

  @Test
  void whatIsDueComesFromItsIndex() {
    var cost = cost(() -> new JpaDueJobs(database.entityManager()).due(Optional.empty(), 100));

    assertThat(cost).isEqualTo(new Cost(0, 0));
  }

  @Test
  void oneJobIsReadByKeys() {
    var job =
        database
            .inTransaction(() -> views.ofSeeker(MANY.seeker, JobTab.ACTIVE, 2, PAGE))
            .items()
            .getFirst();
    var id = new JobId(job.id());
    var cost =
        cost(() ->
            views.detail(jobs.find(id).orElseThrow(), Actor.SEEKER, Set.of(), 2, ExampleJobs.NOON));

    assertThat(cost.scans()).isZero();
    assertThat(cost.touched()).isLessThan(20);
  }

  private static AdminJobFilter filter(Optional<String> zip, Optional<String> text, Sort sort) {
    return new AdminJobFilter(Optional.empty(), Optional.empty(), zip, text, sort);
  }

  /** What the work reads of the tables of jobs, in rows. */
  private static Cost cost(Runnable work) {
    return database.inTransaction(() -> {
      var before = readSoFar();
      work.run();
      var after = readSoFar();
      return new Cost(after.scans() - before.scans(), after.touched() - before.touched());
    });
  }

  /** As this connection has counted; what is counted may be of earlier transactions, too. */
  private static Cost readSoFar() {
    return new Select(TOUCHED)
        .one(database.entityManager(), row -> new Cost(row.amount("scans"), row.amount("touched")));
  }
}
