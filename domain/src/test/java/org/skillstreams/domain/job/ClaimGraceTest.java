package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.skillstreams.domain.job.JobFixtures.ANNA;
import static org.skillstreams.domain.job.JobFixtures.BEN;
import static org.skillstreams.domain.job.JobFixtures.CLEO;
import static org.skillstreams.domain.job.JobFixtures.THREE_PLACES;
import static org.skillstreams.domain.job.JobFixtures.minutes;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.shared.Refusal;

/** The two minutes after a claim: what ends them, and what undoing leaves behind. */
@Tag("BY-04")
class ClaimGraceTest {

  private static final Instant SOON = minutes(3);
  private static final Instant LAST = minutes(4).minusNanos(1_000);

  private final Job sent = JobFixtures.inStage(JobStage.SENT_TO_PROVIDERS);
  private final Job claimed = JobFixtures.claimedByAnna();

  @Test
  void theOnlyClaimUndoneLeavesTheLeadOnOfferAsBefore() {
    var undone = ClaimGrace.undo(claimed, ANNA, LAST);

    assertThat(undone.state()).isEqualTo(sent.state());
    assertThat(undone.invitations()).isEqualTo(sent.invitations());
    assertThat(undone.claims().all())
        .singleElement()
        .returns(Claim.Outcome.UNDONE, Claim::outcome)
        .returns(Refund.Cause.UNDONE, claim -> claim.refund().orElseThrow().cause());
  }

  @Test
  void ofTwoClaimsTheOtherGoesOn() {
    var both = JobFixtures.claimed(claimed, BEN, SOON, THREE_PLACES);

    var undone = ClaimGrace.undo(both, ANNA, SOON);

    assertThat(undone.state()).isEqualTo(both.state());
    assertThat(undone.claims().open().map(Claim::provider)).containsExactly(BEN);
    assertThat(ClaimGrace.undo(undone, BEN, SOON).state()).isEqualTo(sent.state());
  }

  @Test
  void thePlaceIsFreeAgainAlsoForWhoUndid() {
    var undone = ClaimGrace.undo(claimed, ANNA, SOON);

    assertThat(JobFixtures.claimed(undone, ANNA, SOON, THREE_PLACES).claims().openOf(ANNA))
        .isPresent();
    assertThat(JobFixtures.claimed(undone, CLEO, SOON, THREE_PLACES).claims().openOf(CLEO))
        .isPresent();
  }

  @Test
  void afterTwoMinutesItIsOver() {
    refuses(JobRefusal.UNDO_OVER, () -> ClaimGrace.undo(claimed, ANNA, minutes(4)));
  }

  @Test
  void whatTheSeekerHasSeenStays() {
    var seen = ClaimGrace.seen(claimed, SOON);

    refuses(JobRefusal.CLAIM_SEEN, () -> ClaimGrace.undo(seen, ANNA, SOON));
    assertThat(ClaimGrace.seen(seen, LAST)).as("seen once").isEqualTo(seen);
  }

  @Test
  void whoAskedForTheContactDetailsKeepsTheClaim() {
    var revealed = ClaimGrace.reveal(claimed, ANNA, SOON);

    refuses(JobRefusal.CONTACT_REVEALED, () -> ClaimGrace.undo(revealed, ANNA, SOON));
    assertThat(ClaimGrace.reveal(revealed, ANNA, LAST)).as("asked once").isEqualTo(revealed);
  }

  @Test
  void whoMadeContactKeepsTheClaim() {
    var contacted = claimed.contact(ANNA, SOON, THREE_PLACES);

    refuses(JobRefusal.CONTACT_REVEALED, () -> ClaimGrace.undo(contacted, ANNA, SOON));
  }

  @Test
  void onceTheTimeIsOverSeeingAndAskingLeaveNoMark() {
    assertThat(ClaimGrace.seen(claimed, minutes(4))).isEqualTo(claimed);
    assertThat(ClaimGrace.reveal(claimed, ANNA, minutes(4))).isEqualTo(claimed);
  }

  @Test
  void withoutAClaimThereIsNothingToUndoOrToShow() {
    refuses(JobRefusal.NO_OPEN_CLAIM, () -> ClaimGrace.undo(claimed, BEN, SOON));
    refuses(JobRefusal.NO_OPEN_CLAIM, () -> ClaimGrace.reveal(claimed, BEN, SOON));
    var undone = ClaimGrace.undo(claimed, ANNA, SOON);
    refuses(JobRefusal.NO_OPEN_CLAIM, () -> ClaimGrace.undo(undone, ANNA, SOON));
    refuses(JobRefusal.NO_OPEN_CLAIM, () -> ClaimGrace.reveal(undone, ANNA, SOON));
  }

  @Test
  void whoMayNotUndoAnyMoreHasAFinalClaim() {
    var last = JobFixtures.claimed(sent, ANNA, SOON, THREE_PLACES.withoutUndo());

    refuses(JobRefusal.UNDO_OVER, () -> ClaimGrace.undo(last, ANNA, SOON));
  }

  private static void refuses(JobRefusal reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
