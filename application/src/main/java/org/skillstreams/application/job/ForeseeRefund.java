package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.RefundRules;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.shared.Refusal;

/** A provider sees beforehand what the rules say to each reason; nothing is asked yet (BY-05). */
@Dependent
@Transactional
public class ForeseeRefund {

  private final Jobs jobs;
  private final Reports reports;
  private final RefundDesk desk;
  private final Clock clock;

  @Inject
  public ForeseeRefund(Jobs jobs, Reports reports, RefundDesk desk, Clock clock) {
    this.jobs = jobs;
    this.reports = reports;
    this.desk = desk;
    this.clock = clock;
  }

  /** Refused without a claim whose credits are still spent. */
  public RefundOutlook handle(JobId id, PersonId provider) {
    var job =
        jobs.find(id)
            .filter(found -> found.concerns(provider))
            .orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_JOB));
    var claim = job.reportable(provider);
    var rules = desk.rules();
    var now = clock.instant();
    return new RefundOutlook(
        reports.undecided(claim.id()),
        Arrays.stream(Report.Cause.values())
            .map(cause -> prospect(rules, job, claim, cause, now))
            .toList());
  }

  private RefundOutlook.Prospect prospect(
      RefundRules rules, Job job, Claim claim, Report.Cause cause, Instant now) {
    var ruling = desk.rule(rules, job, claim, cause, now);
    return new RefundOutlook.Prospect(
        RefundTerm.word(cause),
        rules.rule(cause).until(claim.claimedAt()),
        RefundTerm.word(ruling.verdict()),
        RefundTerm.word(ruling.why()),
        ruling.askAgainAt());
  }
}
