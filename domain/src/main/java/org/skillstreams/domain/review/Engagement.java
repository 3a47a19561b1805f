package org.skillstreams.domain.review;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;

/**
 * Work that two people did and may now review.
 *
 * @param reviewsCloseAt when the window to write a review ends
 */
public record Engagement(JobId job, PersonId seeker, PersonId provider, Instant reviewsCloseAt) {

  /** The side that the person was on. */
  Optional<Side> side(PersonId person) {
    if (person.equals(seeker)) {
      return Optional.of(Side.SEEKER);
    }
    return person.equals(provider) ? Optional.of(Side.PROVIDER) : Optional.empty();
  }

  /** The person whom this side reviews. */
  PersonId opposite(Side author) {
    return switch (author) {
      case SEEKER -> provider;
      case PROVIDER -> seeker;
    };
  }
}
