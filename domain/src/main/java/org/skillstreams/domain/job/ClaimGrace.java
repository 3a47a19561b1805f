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

/** What may happen to a claim while it can be undone (BY-04): undone, seen, or made use of. */
public final class ClaimGrace {

  private ClaimGrace() {}

  /**
   * The provider thinks better of it: the credits come back, and the place is as free as before.
   */
  public static Job undo(Job job, PersonId by, Instant now) {
    var mine = openOf(job, by);
    return switch (job.state()) {
      case Claimed c -> {
        var left = job.claims().replace(mine.undone(now));
        boolean anybody = left.open().findAny().isPresent();
        yield job.with(
            job.invitations(), left, anybody ? c : new SentToProviders(c.offeredUntil()));
      }
      case Contacted c -> job.with(job.invitations(), job.claims().replace(mine.undone(now)), c);
      case Submitted _, SentToProviders _, ManualFulfillmentRequired _, Confirmed _, Completed _ ->
          throw new Refusal(JobRefusal.NO_OPEN_CLAIM);
      case Closed _, ClosedUnconfirmed _, Cancelled _ ->
          throw new Refusal(JobRefusal.NO_OPEN_CLAIM);
    };
  }

  /** The seeker looks at the request: claims that could be undone are final from now on. */
  public static Job seen(Job job, Instant now) {
    return job.with(job.invitations(), job.claims().mapOpen(c -> c.seen(now)), job.state());
  }

  /** The claiming provider asks for the contact details, and can no longer undo the claim. */
  public static Job reveal(Job job, PersonId by, Instant now) {
    var mine = job.claims().of(by).filter(Claim::holds).orElseThrow(() -> noClaim());
    return job.with(job.invitations(), job.claims().replace(mine.revealed(now)), job.state());
  }

  private static Claim openOf(Job job, PersonId by) {
    return job.claims().openOf(by).orElseThrow(() -> noClaim());
  }

  private static Refusal noClaim() {
    return new Refusal(JobRefusal.NO_OPEN_CLAIM);
  }
}
