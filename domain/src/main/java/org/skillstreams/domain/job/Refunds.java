package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.stream.Collectors;
import org.skillstreams.domain.job.JobState.Cancelled;
import org.skillstreams.domain.job.JobState.Claimed;
import org.skillstreams.domain.job.JobState.Closed;
import org.skillstreams.domain.job.JobState.ClosedUnconfirmed;
import org.skillstreams.domain.job.JobState.Completed;
import org.skillstreams.domain.job.JobState.Confirmed;
import org.skillstreams.domain.job.JobState.Contacted;
import org.skillstreams.domain.job.JobState.ManualFulfillmentRequired;
import org.skillstreams.domain.job.JobState.SentToProviders;
import org.skillstreams.domain.job.JobState.Submitted;
import org.skillstreams.domain.shared.Refusal;

/** What becomes of a job when the credits of an open claim went back because the lead was bad. */
public final class Refunds {

  private Refunds() {}

  /** Whether an open claim has its credits back and has to end. */
  public static boolean pending(Job job) {
    return job.claims().open().anyMatch(Refunds::returned);
  }

  /**
   * Whoever has the credits back no longer holds the lead: the claim ends and its provider is not
   * asked again. The job goes on with the other claim; without one an operator looks at it before
   * anybody else pays for it.
   */
  public static Job release(Job job, Instant now) {
    return switch (job.state()) {
      case Claimed c when pending(job) -> released(job, now, c);
      case Contacted c when pending(job) -> released(job, now, c);
      case Claimed _, Contacted _, Submitted _, SentToProviders _, ManualFulfillmentRequired _ ->
          throw new Refusal(JobRefusal.NOT_DUE);
      case Confirmed _, Completed _, Closed _, ClosedUnconfirmed _, Cancelled _ ->
          throw new Refusal(JobRefusal.NOT_DUE);
    };
  }

  private static Job released(Job job, Instant now, JobState current) {
    var gone =
        job.claims()
            .open()
            .filter(Refunds::returned)
            .map(Claim::provider)
            .collect(Collectors.toUnmodifiableSet());
    var asked =
        job.invitations().stream()
            .map(i -> gone.contains(i.provider()) ? i.withdrawn() : i)
            .toList();
    var left = job.claims().mapOpen(c -> returned(c) ? c.ended(Claim.Outcome.RELEASED) : c);
    return job.with(asked, left, next(left, now, current));
  }

  private static JobState next(Claims left, Instant now, JobState current) {
    if (left.open().findAny().isEmpty()) {
      return new ManualFulfillmentRequired(now);
    }
    return current instanceof Contacted c && !left.anyContacted()
        ? new Claimed(c.closesAt())
        : current;
  }

  private static boolean returned(Claim claim) {
    return claim.refund().isPresent();
  }

  /** Notes that the provider did not offer this work there when claiming. */
  public static Job outsideArea(Job job, ClaimId claim) {
    var noted = job.claims().map(c -> c.id().equals(claim) ? c.outside() : c);
    return job.with(job.invitations(), noted, job.state());
  }
}
