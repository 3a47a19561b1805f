package org.skillstreams.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.review.Rating;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewRefusal;
import org.skillstreams.domain.review.Side;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

/** Both sides review each other, blind, once, in time. */
@Tag("SS-11")
class WriteReviewTest {

  private final ReviewWorld world = new ReviewWorld();

  @Test
  @Tag("BY-15")
  void theFirstReviewStaysSecretAndDoesNotCount() {
    var job = world.job(JobStage.COMPLETED);

    world.write(job, world.seeker, 4);

    assertThat(world.reviews.of(job.id(), Side.SEEKER)).map(Review::visible).contains(false);
    assertThat(world.annasRating()).isEqualTo(Rating.NONE);
    assertThat(world.stage(job)).isEqualTo(JobStage.COMPLETED);
  }

  @Test
  @Tag("BY-15")
  void theSecondPublishesBothAndClosesTheJob() {
    var job = world.job(JobStage.COMPLETED);

    world.write(job, world.anna, 5);
    world.write(job, world.seeker, 4);

    assertThat(world.reviews.ofJob(job.id())).hasSize(2).allMatch(Review::visible);
    assertThat(world.stage(job)).isEqualTo(JobStage.CLOSED);
    assertThat(world.annasRating()).isEqualTo(new Rating(4, 1));
  }

  @Test
  @Tag("BY-15")
  void theOneThatCameIsPublishedWhenTheWindowEnds() {
    var job = world.job(JobStage.COMPLETED);
    world.write(job, world.seeker, 2);

    world.clock.advance(Duration.ofDays(14));
    world.close.handle(job.id());

    assertThat(world.reviews.of(job.id(), Side.SEEKER)).map(Review::visible).contains(true);
    assertThat(world.annasRating()).isEqualTo(new Rating(2, 1));
  }

  @Test
  void everyReviewLeavesItsTrackWithoutItsContent() {
    var job = world.job(JobStage.COMPLETED);

    world.write(job, world.seeker, 4);

    var review = world.reviews.of(job.id(), Side.SEEKER).orElseThrow();
    assertThat(world.events.typesOf(review.id().value())).containsExactly("review.written");
    assertThat(world.audit.entries())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo("review.written");
          assertThat(entry.after().values()).doesNotContain("4", "On time");
        });
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"COMPLETED", "CLOSED"})
  void workThatIsNotDoneIsNotReviewed(JobStage stage) {
    var job = world.job(stage);

    refuses(ReviewRefusal.NOT_COMPLETED, () -> world.write(job, world.seeker, 4));
  }

  @Test
  void afterTheWindowNobodyAddsToIt() {
    var completed = world.job(JobStage.COMPLETED);
    var closed = world.job(JobStage.CLOSED);
    world.clock.advance(Duration.ofDays(14));

    refuses(ReviewRefusal.WINDOW_OVER, () -> world.write(completed, world.seeker, 4));
    refuses(ReviewRefusal.WINDOW_OVER, () -> world.write(closed, world.anna, 4));
  }

  @Test
  void eachSideWritesOnce() {
    var job = world.job(JobStage.COMPLETED);
    world.write(job, world.seeker, 4);

    refuses(ReviewRefusal.ALREADY_WRITTEN, () -> world.write(job, world.seeker, 1));
    assertThat(world.reviews.all()).hasSize(1);
  }

  @Test
  void onlyTheTwoWhoWorkedTogetherMayWrite() {
    var job = world.job(JobStage.COMPLETED);
    var stranger = new Caller(ExampleJobs.person(), Role.PROVIDER);

    refuses(JobRefusal.NO_SUCH_JOB, () -> world.write(job, stranger, 4));
    refuses(ReviewRefusal.NOT_A_PARTY, () -> world.write(job, world.ben, 4));
    refuses(ReviewRefusal.NOT_A_PARTY, () -> world.write(job, ReviewWorld.ADMIN, 4));
  }

  @Test
  void everyScoreOutOfBoundsIsNamed() {
    var job = world.job(JobStage.COMPLETED);
    var wrong = new WriteReview.Command(job.id(), world.seeker, 6, 5, 0, 5, -1, "x".repeat(2_001));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> world.write.handle(wrong))
        .satisfies(refused ->
            assertThat(refused.problems())
                .extracting(FieldProblem::field, FieldProblem::key)
                .containsExactly(
                    tuple("overall", "range"),
                    tuple("communication", "range"),
                    tuple("value", "range"),
                    tuple("text", "too_long")));
    assertThat(world.reviews.all()).isEmpty();
  }

  static void refuses(Reason reason, ThrowingCallable move) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(move)
        .extracting(Refusal::reason)
        .isEqualTo(reason);
  }
}
