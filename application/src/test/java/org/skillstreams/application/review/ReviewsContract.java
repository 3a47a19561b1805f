package org.skillstreams.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.review.Engagement;
import org.skillstreams.domain.review.Hiding;
import org.skillstreams.domain.review.Opinion;
import org.skillstreams.domain.review.Rating;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.domain.review.ReviewRefusal;
import org.skillstreams.domain.shared.Refusal;

/** What every adapter of {@link Reviews} keeps. */
@Tag("SS-11")
public abstract class ReviewsContract {

  private static final Instant NOW = ExampleJobs.NOON.plusSeconds(86_400);

  protected abstract Reviews reviews();

  /** Does work as one transaction. */
  protected abstract <T> T inTransaction(Supplier<T> work);

  /** A stored job that this provider has completed. */
  protected abstract Job completedBy(PersonId provider);

  /** Somebody whom reviews may name. */
  protected abstract PersonId somebody();

  @Test
  void reviewsAreReadAsTheyWereWrittenTheSeekersFirst() {
    var job = completedBy(somebody());
    var byProvider = added(review(job, false, 5));
    var bySeeker = added(review(job, true, 4));

    assertThat(ofJob(job.id())).containsExactly(bySeeker, byProvider);
    assertThat(inTransaction(() -> reviews().jobOf(bySeeker.id()))).isEqualTo(job.id());
  }

  @Test
  void everyChangeIsReadAsItWasSaved() {
    var job = completedBy(somebody());
    var written = added(review(job, true, 4));

    var published = saved(written.published(NOW));
    assertThat(ofJob(job.id())).containsExactly(published);
    var hidden = saved(published.hidden(hiding()));
    assertThat(ofJob(job.id())).containsExactly(hidden);
    var restored = saved(hidden.restored());
    assertThat(ofJob(job.id())).containsExactly(restored);
  }

  @Test
  void aSideHasOneReviewOfAJob() {
    var job = completedBy(somebody());
    added(review(job, true, 4));

    assertThatException().isThrownBy(() -> added(review(job, true, 1)));
    assertThat(ofJob(job.id())).hasSize(1);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> inTransaction(() -> reviews().jobOf(new ReviewId(UUID.randomUUID()))))
        .extracting(Refusal::reason)
        .isEqualTo(ReviewRefusal.NO_SUCH_REVIEW);
    assertThat(ofJob(new JobId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  @Tag("SS-88")
  void onlyVisibleReviewsCount() {
    var anna = somebody();
    saved(added(review(completedBy(anna), true, 5)).published(NOW));
    saved(added(review(completedBy(anna), true, 2)).published(NOW));
    saved(added(review(completedBy(anna), true, 1)).published(NOW).hidden(hiding()));
    added(review(completedBy(anna), true, 1));
    var other = saved(added(review(completedBy(anna), false, 3)).published(NOW));

    assertThat(rating(anna)).isEqualTo(new Rating(7, 2));
    assertThat(rating(other.subject())).isEqualTo(new Rating(3, 1));
  }

  @Test
  @Tag("SS-89")
  void whoHasNoReviewsHasNoRating() {
    assertThat(rating(somebody())).isEqualTo(Rating.NONE);
    assertThat(Rating.NONE.average()).isEmpty();
  }

  private Hiding hiding() {
    return new Hiding(NOW, somebody(), Hiding.Cause.FAKE, "Written by the provider himself");
  }

  private Review added(Review review) {
    return inTransaction(() -> {
      reviews().add(review);
      return review;
    });
  }

  private Review saved(Review review) {
    return inTransaction(() -> {
      reviews().save(review);
      return review;
    });
  }

  private List<Review> ofJob(JobId job) {
    return inTransaction(() -> reviews().ofJob(job));
  }

  private Rating rating(PersonId subject) {
    return inTransaction(() -> reviews().rating(subject));
  }

  private static Review review(Job job, boolean bySeeker, int stars) {
    var winner = job.winner().orElseThrow();
    var work = new Engagement(job.id(), job.seeker(), winner, NOW);
    return Review.write(
        new ReviewId(UUID.randomUUID()),
        work,
        bySeeker ? job.seeker() : winner,
        Opinion.parse(stars, 5, 4, 3, 2, "On time, and tidy"),
        NOW.minusSeconds(60));
  }
}
