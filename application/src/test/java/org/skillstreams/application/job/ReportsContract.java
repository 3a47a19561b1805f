package org.skillstreams.application.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.job.Ruling;
import org.skillstreams.domain.shared.Refusal;

/** What every adapter of {@link Reports} keeps. */
@Tag("SS-12")
@Tag("SS-19")
public abstract class ReportsContract {

  protected abstract Reports reports();

  /** Does work as one transaction. */
  protected abstract <T> T inTransaction(Supplier<T> work);

  /** A stored job with a claim. */
  protected abstract Job claimed();

  /** Somebody who may decide. */
  protected abstract PersonId admin();

  @Test
  void aReportIsReadAsItWasAdded() {
    var report = added(report(claimed()));

    assertThat(inTransaction(() -> reports().get(report.id()))).isEqualTo(report);
    assertThat(inTransaction(() -> reports().lock(report.id()))).isEqualTo(report);
  }

  @Test
  void aDecisionIsReadAsItWasSaved() {
    var report = added(report(claimed()));
    var decided =
        report.decide(
            new Report.Decision(
                true, admin(), "Same person, two requests.", ExampleJobs.NOON.plusSeconds(60)));
    inTransaction(() -> {
      reports().save(decided);
      return decided;
    });

    assertThat(inTransaction(() -> reports().get(report.id()))).isEqualTo(decided);
  }

  @Test
  void onlyAReportWithoutDecisionWaits() {
    var report = added(report(claimed()));
    assertThat(waiting(report.claim())).isTrue();

    inTransaction(() -> {
      reports().save(report.decide(new Report.Decision(false, admin(), "No.", ExampleJobs.NOON)));
      return report;
    });

    assertThat(waiting(report.claim())).isFalse();
    assertThat(waiting(new ClaimId(UUID.randomUUID()))).isFalse();
  }

  @Test
  @Tag("BY-05")
  void aRulingIsReadAsItWasAddedAndWaitsOnlyForAPersonOrWithAnAppeal() {
    var declined = added(refund(claimed()).ruled(ruling(Ruling.Verdict.DECLINED)));
    var passed = added(refund(claimed()).ruled(ruling(Ruling.Verdict.PASSED)));
    var granted = added(refund(claimed()).ruled(ruling(Ruling.Verdict.GRANTED)));

    assertThat(inTransaction(() -> reports().get(declined.id()))).isEqualTo(declined);
    assertThat(waiting(declined.claim())).isFalse();
    assertThat(waiting(passed.claim())).isTrue();
    assertThat(waiting(granted.claim())).isFalse();

    var appealed = declined.appeal("The line is dead.", ExampleJobs.NOON.plusSeconds(90));
    inTransaction(() -> {
      reports().save(appealed);
      return appealed;
    });

    assertThat(inTransaction(() -> reports().get(declined.id()))).isEqualTo(appealed);
    assertThat(waiting(declined.claim())).isTrue();
  }

  @Test
  void whatIsNotThereIsRefused() {
    var nothing = new ReportId(UUID.randomUUID());

    assertThatThrownBy(() -> inTransaction(() -> reports().get(nothing)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(JobRefusal.NO_SUCH_REPORT));
    assertThatThrownBy(() -> inTransaction(() -> reports().lock(nothing)))
        .isInstanceOf(Refusal.class);
  }

  private boolean waiting(ClaimId claim) {
    return inTransaction(() -> reports().undecided(claim));
  }

  private Report added(Report report) {
    return inTransaction(() -> {
      reports().add(report);
      return report;
    });
  }

  /** About spam, which no rule is asked about. */
  private static Report report(Job job) {
    return filed(job, Report.Kind.SPAM);
  }

  private static Report refund(Job job) {
    return filed(job, Report.Kind.REFUND);
  }

  private static Report filed(Job job, Report.Kind kind) {
    var claim = job.claims().all().getFirst();
    return Report.filed(
        new ReportId(UUID.randomUUID()),
        job,
        claim,
        kind,
        Report.Cause.DUPLICATE,
        "The same request came twice.",
        ExampleJobs.NOON);
  }

  private static Ruling ruling(Ruling.Verdict verdict) {
    return new Ruling(
        verdict,
        Ruling.Why.TOO_SOON,
        1,
        Map.of("in_area", "true", "claimed_at", "2026-11-21T14:00:00Z"),
        Optional.of(ExampleJobs.NOON.plusSeconds(3_600)));
  }
}
