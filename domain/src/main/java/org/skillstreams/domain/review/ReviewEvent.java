package org.skillstreams.domain.review;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.shared.DomainEvent;

/**
 * What became of a review. Says nothing of its content, which is secret until it is published.
 *
 * @param subject who is reviewed
 */
public record ReviewEvent(
    ReviewId review,
    JobId job,
    PersonId author,
    PersonId subject,
    Change change,
    Instant occurredAt)
    implements DomainEvent {

  /** The steps in the life of a review. */
  public enum Change {
    WRITTEN,
    PUBLISHED,
    HIDDEN,
    RESTORED
  }

  public static ReviewEvent of(Review review, Change change, Instant now) {
    return new ReviewEvent(
        review.id(), review.job(), review.author(), review.subject(), change, now);
  }

  @Override
  public String subjectType() {
    return "review";
  }

  @Override
  public UUID subjectId() {
    return review.value();
  }

  @Override
  public String type() {
    return "review." + change.name().toLowerCase(Locale.ROOT);
  }
}
