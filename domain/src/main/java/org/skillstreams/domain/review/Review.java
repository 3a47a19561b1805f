package org.skillstreams.domain.review;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.shared.Refusal;

/**
 * What one side of a job says about the other. Nobody but its author sees it before it is
 * published, together with the other side's (BY-15).
 *
 * @param side on which the author was
 * @param subject who is reviewed
 */
public record Review(
    ReviewId id,
    JobId job,
    Side side,
    PersonId author,
    PersonId subject,
    Opinion opinion,
    Instant writtenAt,
    Optional<Instant> publishedAt,
    Optional<Hiding> hiding) {

  /** Only the two who worked together may write, and only until the window ends. */
  public static Review write(
      ReviewId id, Engagement work, PersonId author, Opinion opinion, Instant now) {
    var side = work.side(author).orElseThrow(() -> new Refusal(ReviewRefusal.NOT_A_PARTY));
    if (!now.isBefore(work.reviewsCloseAt())) {
      throw new Refusal(ReviewRefusal.WINDOW_OVER);
    }
    return new Review(
        id,
        work.job(),
        side,
        author,
        work.opposite(side),
        opinion,
        now,
        Optional.empty(),
        Optional.empty());
  }

  /** Shows it; one that was shown before keeps the first time. */
  public Review published(Instant now) {
    return publishedAt.isPresent() ? this : with(Optional.of(now), hiding);
  }

  /** Takes it out of sight, which also takes it out of the rating. */
  public Review hidden(Hiding why) {
    if (hiding.isPresent()) {
      throw new Refusal(ReviewRefusal.ALREADY_HIDDEN);
    }
    return with(publishedAt, Optional.of(why));
  }

  /** Undoes the hiding. */
  public Review restored() {
    if (hiding.isEmpty()) {
      throw new Refusal(ReviewRefusal.NOT_HIDDEN);
    }
    return with(publishedAt, Optional.empty());
  }

  /** Whether everybody may read it; only then it counts in the rating (SS-88). */
  public boolean visible() {
    return publishedAt.isPresent() && hiding.isEmpty();
  }

  /** Whether it is about the one who did the work. */
  public boolean aboutProvider() {
    return side == Side.SEEKER;
  }

  private Review with(Optional<Instant> shown, Optional<Hiding> out) {
    return new Review(id, job, side, author, subject, opinion, writtenAt, shown, out);
  }
}
