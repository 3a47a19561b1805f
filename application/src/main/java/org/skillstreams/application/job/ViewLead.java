package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobPolicy;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.JobRights;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Window;

/**
 * One lead as an invited provider sees it: the receipt before the claim, the seeker's contact after
 * it (BY-04).
 */
@Dependent
@Transactional
public class ViewLead {

  private final Jobs jobs;
  private final JobViews views;
  private final ClaimLimits limits;
  private final RefundDesk refunds;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  public ViewLead(
      Jobs jobs,
      JobViews views,
      ClaimLimits limits,
      RefundDesk refunds,
      Ledger ledger,
      Clock clock) {
    this.jobs = jobs;
    this.views = views;
    this.limits = limits;
    this.refunds = refunds;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Refused as not found for every provider who was not asked. */
  public LeadDetail handle(JobId id, PersonId provider) {
    var job =
        jobs.find(id)
            .filter(found -> found.concerns(provider))
            .orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_JOB));
    var now = clock.instant();
    var policy = limits.policyFor(provider, now);
    var moves = JobRights.moves(job, Actor.PROVIDER, provider, now, policy);
    return views.lead(job, provider, moves, receipt(job, provider, policy, now), now);
  }

  private LeadDetail.Receipt receipt(Job job, PersonId provider, JobPolicy policy, Instant now) {
    int places = policy.claimsPerJob();
    int taken = (int) job.claims().open().count();
    return new LeadDetail.Receipt(
        job.pricing().credits(),
        ledger.credits(provider).balance(),
        Math.max(0, places - taken),
        places,
        returns(policy),
        RefundTerm.of(refunds.rules()),
        (int) policy.undoWindow().toSeconds(),
        limits.spending(provider, now));
  }

  /** Keys of what returns credits by itself, with the hours of its window where it has one. */
  private static List<String> returns(JobPolicy policy) {
    return List.of(
        "refund.no_contact:" + policy.length(Window.CONTACT).toHours(),
        "refund.unconfirmed:" + policy.length(Window.CONFIRMATION).toHours(),
        "refund.cancelled");
  }
}
