package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillstreams.application.job.ReportFilter.State.DECIDED;
import static org.skillstreams.application.job.ReportFilter.State.OPEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.JobParts.ProviderCard;
import org.skillstreams.application.job.JobParts.Rating;
import org.skillstreams.application.job.ReportCard;
import org.skillstreams.application.job.ReportFilter;
import org.skillstreams.application.job.SeekerSummary;
import org.skillstreams.application.job.SeekerSummary.Month;
import org.skillstreams.application.job.SeekerSummary.TopProvider;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.persistence.shared.TestDatabase;

class SummariesIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final JobWorld WORLD = new JobWorld(database);

  private final JpaJobs jobs = new JpaJobs(database.entityManager());
  private final JpaReports reports = new JpaReports(database.entityManager());
  private final JpaJobViews views = new JpaJobViews(database.entityManager());
  private final ExampleJobs examples =
      new ExampleJobs(
          WORLD.seeker("Sam Seeker"),
          WORLD.provider("Anna"),
          WORLD.provider("Ben"),
          ExampleJobs.NOON);

  @Test
  @Tag("SS-08")
  void theDashboardCountsByTabAndAddsUpWhatCompletedWorkCost() {
    examples.everyStage().forEach(this::added);
    var earlier = ago(Duration.ofDays(62));
    var completed = added(earlier.in(JobStage.COMPLETED));
    database.inTransaction(
        () -> jobs.save(JobDeadlines.close(jobs.lock(completed.id()), true, ExampleJobs.NOON)));
    added(ago(Duration.ofDays(400)).in(JobStage.CLOSED));

    var summary = summary();
    assertThat(List.of(summary.active(), summary.completed(), summary.closed()))
        .containsExactly(6, 4, 2);
    assertThat(summary.spending()).hasSize(12);
    assertThat(summary.spending().getFirst()).isEqualTo(new Month("2025-12", 0));
    assertThat(summary.spending()).contains(new Month("2026-09", 8_000));
    assertThat(summary.spending().getLast()).isEqualTo(new Month("2026-11", 16_000));
    assertThat(summary.topProviders())
        .containsExactly(
            new TopProvider(examples.anna().value(), "Anna", new Rating(Optional.of(4.5), 2), 4));
  }

  @Test
  void somebodyNewSeesAnEmptyDashboard() {
    var summary = summary();

    assertThat(summary.topProviders()).isEmpty();
    assertThat(summary.spending()).hasSize(12).allMatch(month -> month.total() == 0);
  }

  @Test
  @Tag("SS-25")
  void whoMayBeAssignedTakesThisWorkNowAndWasNotAskedYet() {
    var cleo = WORLD.provider("Cleo");
    var full = WORLD.provider("Dora");
    var resting = WORLD.provider("Emil");
    WORLD.execute(
        "update routing_provider set open_claims = 5 where provider_id = '%s'".formatted(full));
    WORLD.execute(
        "update routing_provider set active = false where provider_id = '%s'".formatted(resting));
    var job = added(examples.sent());

    assertThat(assignable(job, Optional.empty()))
        .extracting(ProviderCard::id)
        .contains(cleo.value())
        .doesNotContain(examples.anna().value(), full.value(), resting.value());
    assertThat(assignable(job, Optional.of("cLE")))
        .extracting(ProviderCard::name)
        .containsOnly("Cleo");
  }

  @Test
  @Tag("SS-19")
  void reportsWaitInTheirOrderAndLeaveWithTheirDecision() {
    var admin = WORLD.admin("Ada Admin");
    var first = filed(ExampleJobs.NOON);
    var second = filed(ExampleJobs.NOON.plusSeconds(1));
    assertThat(queue(true, 1).items())
        .extracting(ReportCard::id)
        .containsExactly(first.id().value());
    assertThat(views(true, new PageRequest(queue(true, 1).next(), 5)).items())
        .singleElement()
        .satisfies(card -> {
          assertThat(card.id()).isEqualTo(second.id().value());
          assertThat(card.credits()).isEqualTo(ExampleJobs.PRICE);
          assertThat(List.of(card.kind(), card.reason())).containsExactly("spam", "fake");
        });

    database.inTransaction(() ->
        reports.save(first.decide(new Report.Decision(true, admin, "Known.", ExampleJobs.NOON))));

    assertThat(queue(true, 5).items())
        .extracting(ReportCard::id)
        .containsExactly(second.id().value());
    assertThat(queue(false, 5).items())
        .singleElement()
        .satisfies(card -> assertThat(card.decision().orElseThrow().by()).isEqualTo("Ada Admin"));
  }

  private Report filed(Instant at) {
    var job = added(examples.claimed());
    var claim = job.claims().all().getFirst();
    var report =
        Report.filed(
            new ReportId(UUID.randomUUID()),
            job,
            claim,
            Report.Kind.SPAM,
            Report.Cause.FAKE,
            "Nobody lives there.",
            at);
    database.inTransaction(() -> reports.add(report));
    return report;
  }

  private Page<ReportCard> queue(boolean open, int limit) {
    return views(open, PageRequest.first(limit));
  }

  private Page<ReportCard> views(boolean open, PageRequest page) {
    return database.inTransaction(
        () -> views.reports(new ReportFilter(open ? OPEN : DECIDED, Optional.empty()), page));
  }

  private List<ProviderCard> assignable(Job job, Optional<String> text) {
    return database.inTransaction(() -> views.assignable(job, text, 20));
  }

  private SeekerSummary summary() {
    return database.inTransaction(() -> views.summary(examples.seeker(), ExampleJobs.NOON));
  }

  private ExampleJobs ago(Duration before) {
    return new ExampleJobs(
        examples.seeker(), examples.anna(), examples.ben(), ExampleJobs.NOON.minus(before));
  }

  private Job added(Job job) {
    database.inTransaction(() -> jobs.add(job));
    return job;
  }
}
