package org.skillstreams.application.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.skillstreams.application.job.JobReviews;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewEvent;
import org.skillstreams.domain.review.Side;

/** Shows both sides' reviews at once when their job closes; the job is held (BY-15). */
@Dependent
public class PublishReviews implements JobReviews {

  private final Reviews reviews;
  private final ProviderRatings ratings;
  private final Events events;

  @Inject
  public PublishReviews(Reviews reviews, ProviderRatings ratings, Events events) {
    this.reviews = reviews;
    this.ratings = ratings;
    this.events = events;
  }

  @Override
  public boolean bothWritten(JobId job) {
    return reviews.ofJob(job).size() == Side.values().length;
  }

  @Override
  public void publish(JobId job, Instant now) {
    var written = reviews.ofJob(job).stream().map(review -> review.published(now)).toList();
    written.forEach(reviews::save);
    written.stream().filter(Review::aboutProvider).map(Review::subject).forEach(ratings::recount);
    written.forEach(
        review -> events.publish(ReviewEvent.of(review, ReviewEvent.Change.PUBLISHED, now)));
  }
}
