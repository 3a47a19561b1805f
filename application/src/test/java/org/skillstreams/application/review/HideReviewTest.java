package org.skillstreams.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.skillstreams.application.review.WriteReviewTest.refuses;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.review.Hiding;
import org.skillstreams.domain.review.Rating;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.domain.review.ReviewRefusal;
import org.skillstreams.domain.review.Side;
import org.skillstreams.domain.shared.CommonRefusal;

/** Operators take reviews out of sight and bring them back; the rating follows. */
@Tag("SS-88")
@Tag("BY-15")
class HideReviewTest {

  private final ReviewWorld world = new ReviewWorld();
  private ReviewId bad;

  @BeforeEach
  void annaHasAGoodAndABadReview() {
    reviewed(5);
    bad = reviewed(1);
  }

  @Test
  void aHiddenReviewDoesNotCount() {
    hide("Written by a competitor");

    assertThat(world.annasRating()).isEqualTo(new Rating(5, 1));
  }

  @Test
  void aRestoredReviewCountsAgain() {
    hide("Written by a competitor");
    world.restore.handle(bad, ReviewWorld.ADMIN, "It was a customer");

    assertThat(world.annasRating()).isEqualTo(new Rating(6, 2));
  }

  @Test
  void bothLeaveATrackWithTheReason() {
    hide("Written by a competitor");
    world.restore.handle(bad, ReviewWorld.ADMIN, "It was a customer");

    assertThat(world.audit.entries())
        .filteredOn(entry -> entry.subjectId().equals(bad.toString()))
        .filteredOn(entry -> entry.person().equals(Optional.of(ReviewWorld.ADMIN.person())))
        .extracting(AuditEntry::action, AuditEntry::reason)
        .containsExactly(
            tuple("review.hidden", Optional.of("Written by a competitor")),
            tuple("review.restored", Optional.of("It was a customer")));
  }

  @Test
  void neitherHappensTwice() {
    refuses(
        ReviewRefusal.NOT_HIDDEN, () -> world.restore.handle(bad, ReviewWorld.ADMIN, "Why not"));
    hide("Spam");
    refuses(ReviewRefusal.ALREADY_HIDDEN, () -> hide("Spam"));
  }

  @Test
  void onlyOperatorsMay() {
    var command = new HideReview.Command(bad, world.anna, Hiding.Cause.OTHER, "I do not like it");

    refuses(AccountRefusal.NOT_ALLOWED, () -> world.hide.handle(command));
    refuses(
        AccountRefusal.NOT_ALLOWED, () -> world.restore.handle(bad, world.seeker, "I liked it"));
  }

  @Test
  void aReasonIsAsked() {
    refuses(CommonRefusal.INVALID_INPUT, () -> hide("  "));
    assertThat(world.annasRating()).isEqualTo(new Rating(6, 2));
  }

  private ReviewId reviewed(int stars) {
    var job = world.job(JobStage.COMPLETED);
    world.write(job, world.anna, 5);
    world.write(job, world.seeker, stars);
    return world.reviews.of(job.id(), Side.SEEKER).orElseThrow().id();
  }

  private void hide(String reason) {
    world.hide.handle(new HideReview.Command(bad, ReviewWorld.ADMIN, Hiding.Cause.FAKE, reason));
  }
}
