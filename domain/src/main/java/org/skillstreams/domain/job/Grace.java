package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.shared.Refusal;

/**
 * The short time in which a claim may be undone, as long as nobody has had anything of it (BY-04):
 * the seeker has not seen it, and the provider has not asked for the contact details.
 *
 * @param until when it ends by itself
 * @param seenAt when the seeker opened the request after the claim
 * @param revealedAt when the provider asked for the contact details
 */
public record Grace(Instant until, Optional<Instant> seenAt, Optional<Instant> revealedAt) {

  static Grace until(Instant end) {
    return new Grace(end, Optional.empty(), Optional.empty());
  }

  public boolean lasts(Instant now) {
    return now.isBefore(until) && seenAt.isEmpty() && revealedAt.isEmpty();
  }

  void require(Instant now) {
    Job.forbid(seenAt.isPresent(), JobRefusal.CLAIM_SEEN);
    Job.forbid(revealedAt.isPresent(), JobRefusal.CONTACT_REVEALED);
    if (!now.isBefore(until)) {
      throw new Refusal(JobRefusal.UNDO_OVER);
    }
  }

  Grace seen(Instant now) {
    return new Grace(until, seenAt.or(() -> Optional.of(now)), revealedAt);
  }

  Grace revealed(Instant now) {
    return new Grace(until, seenAt, revealedAt.or(() -> Optional.of(now)));
  }
}
