package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.skillstreams.domain.job.JobFixtures.ANNA;
import static org.skillstreams.domain.job.JobFixtures.BEN;
import static org.skillstreams.domain.job.JobFixtures.THREE_PLACES;
import static org.skillstreams.domain.job.JobFixtures.minutes;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

/** Whoever has the credits back no longer holds the lead. */
@Tag("BY-05")
class RefundsTest {

  private final Job contacted = JobFixtures.inStage(JobStage.CONTACTED);

  @Test
  void theOnlyClaimLeavesTheLeadToAnOperator() {
    var released = released(JobFixtures.claimedByAnna(), ANNA);

    assertThat(released.stage()).isEqualTo(JobStage.MANUAL_FULFILLMENT_REQUIRED);
    assertThat(released.invites(ANNA)).isFalse();
    assertThat(released.claims().of(ANNA)).map(Claim::outcome).contains(Claim.Outcome.RELEASED);
  }

  @Test
  void theOtherClaimGoesOnWhereItStands() {
    assertThat(released(contacted, BEN).state()).isEqualTo(contacted.state());
    var withoutAnna = released(contacted, ANNA);
    assertThat(withoutAnna.stage()).isEqualTo(JobStage.CLAIMED);
    assertThat(withoutAnna.claims().open().map(Claim::provider)).containsExactly(BEN);
    assertThat(withoutAnna.contact(BEN, minutes(5), THREE_PLACES).stage())
        .isEqualTo(JobStage.CONTACTED);
  }

  @Test
  void withoutCreditsThatCameBackNothingIsReleased() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Refunds.release(contacted, minutes(5)));
  }

  @Test
  void aClaimThatIsPaidBackCannotBeUndoneToo() {
    var paidBack = JobFixtures.claimedByAnna().uphold(claim -> true, minutes(3));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ClaimGrace.undo(paidBack, ANNA, minutes(3)))
        .satisfies(no -> assertThat(no.reason()).isEqualTo(JobRefusal.NOTHING_TO_REFUND));
  }

  private static Job released(Job job, PersonId provider) {
    var paidBack = job.uphold(claim -> claim.provider().equals(provider), minutes(5));
    return Refunds.release(paidBack, minutes(5));
  }
}
