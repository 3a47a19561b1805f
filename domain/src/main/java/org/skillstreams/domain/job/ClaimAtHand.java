package org.skillstreams.domain.job;

import java.time.Instant;
import org.skillstreams.domain.account.PersonId;
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

/** Which claim of a job somebody may act on now, or why none. */
final class ClaimAtHand {

  private ClaimAtHand() {}

  /**
   * The provider's open claim while the job can still be won, in time for its own deadline and the
   * job's.
   */
  static Claim workable(Job job, PersonId by, Instant now) {
    var mine = job.claims().openOf(by).orElseThrow(() -> new Refusal(JobRefusal.NO_OPEN_CLAIM));
    return switch (job.state()) {
      case Claimed _ -> inTime(mine, now);
      case Contacted c when now.isBefore(c.closesAt()) -> inTime(mine, now);
      case Contacted _ -> throw new Refusal(JobRefusal.WINDOW_OVER);
      case Submitted _,
          SentToProviders _,
          ManualFulfillmentRequired _,
          ClosedUnconfirmed _,
          Cancelled _ ->
          throw new Refusal(JobRefusal.NO_OPEN_CLAIM);
      case Confirmed _, Completed _, Closed _ -> throw new Refusal(JobRefusal.ALREADY_DECIDED);
    };
  }

  private static Claim inTime(Claim mine, Instant now) {
    Job.forbid(mine.stale(now), JobRefusal.WINDOW_OVER);
    return mine;
  }

  /** The claim whose open quote the seeker may decide on now. */
  static Claim decidable(Job job, QuoteId quote, Instant now) {
    return switch (job.state()) {
      case Contacted c when now.isBefore(c.closesAt()) -> {
        var claim =
            job.claims().withQuote(quote).orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_QUOTE));
        Job.forbid(
            claim.openQuote().filter(q -> q.id().equals(quote)).isEmpty(),
            JobRefusal.QUOTE_NOT_OPEN);
        yield claim;
      }
      case Contacted _ -> throw new Refusal(JobRefusal.WINDOW_OVER);
      case Submitted _, SentToProviders _, Claimed _, ManualFulfillmentRequired _ ->
          throw new Refusal(JobRefusal.NOTHING_TO_CONFIRM);
      case Confirmed _, Completed _, Closed _, ClosedUnconfirmed _, Cancelled _ ->
          throw new Refusal(JobRefusal.ALREADY_DECIDED);
    };
  }
}
