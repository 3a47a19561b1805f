package org.skillstreams.application.review;

import java.util.List;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.review.Rating;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewId;

/** All reviews. Whoever writes here holds the job. */
public interface Reviews {

  /**
   * The job that a review is about, to be held before the review is read; refuses {@code
   * review.not_found}.
   */
  JobId jobOf(ReviewId id);

  /** Those that were written about one job, at most one of each side; the seeker's first. */
  List<Review> ofJob(JobId job);

  /** Adds one; the store holds no second one of the same side. */
  void add(Review review);

  void save(Review review);

  /** What the visible reviews of a person come to right now, counted anew. */
  Rating rating(PersonId subject);
}
