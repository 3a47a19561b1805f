package org.skillstreams.application.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.skillstreams.application.job.Jobs;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.domain.shared.Problems;

/**
 * What hiding and restoring have in common: the job is held first, as for every change of a review,
 * and the rating follows in the same transaction.
 */
@Dependent
public class ModeratedReviews {

  private static final int LONGEST_REASON = 500;

  private final Jobs jobs;
  private final Reviews reviews;
  private final ProviderRatings ratings;

  @Inject
  public ModeratedReviews(Jobs jobs, Reviews reviews, ProviderRatings ratings) {
    this.jobs = jobs;
    this.reviews = reviews;
    this.ratings = ratings;
  }

  Review change(ReviewId id, UnaryOperator<Review> decision) {
    var job = jobs.lock(reviews.jobOf(id));
    var changed =
        reviews.ofJob(job.id()).stream()
            .filter(review -> review.id().equals(id))
            .map(decision)
            .findFirst()
            .orElseThrow();
    reviews.save(changed);
    if (changed.aboutProvider()) {
      ratings.recount(changed.subject());
    }
    return changed;
  }

  static String reason(String text) {
    var kept = text.strip();
    new Problems()
        .require(!kept.isEmpty(), "reason", "required", "Say why.")
        .require(
            kept.length() <= LONGEST_REASON,
            "reason",
            "too_long",
            "Write at most " + LONGEST_REASON + " characters.")
        .refuse();
    return kept;
  }
}
