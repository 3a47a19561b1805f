package org.skillstreams.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillstreams.domain.payment.DisbursementFixtures.EIGHTY;
import static org.skillstreams.domain.payment.DisbursementFixtures.NOON;
import static org.skillstreams.domain.payment.DisbursementFixtures.intended;
import static org.skillstreams.domain.payment.DisbursementFixtures.payout;
import static org.skillstreams.domain.payment.DisbursementFixtures.transfer;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.shared.Refusal;

@Tag("JS-16")
class DisbursementTest {

  private final Disbursement disbursement = intended();

  @Test
  @Tag("P1")
  void eachCallHasAKeyOfItsOwnAndKeepsItWhileItsAnswerIsUnknown() {
    var transferring = last(disbursement.transfer(account(), NOON));
    var doubtful = last(transferring.loseSight("no answer", NOON));
    var paying = last(doubtful.follow(transfer(disbursement, 0), NOON));

    assertThat(doubtful.callKey()).isEqualTo(transferring.callKey());
    assertThat(doubtful.attempt().doubt()).contains("no answer");
    assertThat(paying.callKey()).isNotEqualTo(transferring.callKey());
    assertThat(doubtful.loseSight("no answer", NOON)).as("said already").isEmpty();
  }

  @Test
  @Tag("P2")
  void whatWasRefusedIsTriedAgainUnderAnotherKey() {
    var transferring = last(disbursement.transfer(account(), NOON));
    var waiting = last(transferring.refuse("balance_insufficient", NOON));
    var again = last(waiting.transfer(account(), NOON));

    assertThat(waiting.state()).isEqualTo(new DisbursementState.Waiting("balance_insufficient"));
    assertThat(again.callKey()).isNotEqualTo(transferring.callKey());
  }

  @Test
  void aRefusedPayoutBringsTheMoneyBack() {
    var refused = last(in(DisbursementStage.PAYING_OUT).refuse("payouts_not_allowed", NOON));

    assertThat(refused.state())
        .isInstanceOfSatisfying(
            DisbursementState.Reversing.class,
            one -> assertThat(one.cause()).isEqualTo("payouts_not_allowed"));
  }

  @Test
  @Tag("W2")
  void whoeverMissedEverythingCatchesUp() {
    var paying = in(DisbursementStage.PAYING_OUT);
    var steps = paying.follow(payout(paying, PayoutSeen.Standing.FAILED), NOON);

    assertThat(steps)
        .extracting(DisbursementStep::move)
        .containsExactly(DisbursementMove.SEND, DisbursementMove.REVERSE);
  }

  @Test
  @Tag("P2")
  void anotherAmountOrAnotherTransferIsNeverBelieved() {
    var under = in(DisbursementStage.UNDER_WAY);
    var seen = transfer(under, 0);
    var less = new TransferSeen(seen.id(), seen.reference(), seen.to(), new Money(1, "USD"), 0);
    var other = new TransferSeen(new TransferId("tr_2"), seen.reference(), seen.to(), EIGHTY, 0);
    var nobodys = new TransferSeen(seen.id(), "", seen.to(), EIGHTY, 0);

    assertRefused(PaymentRefusal.OTHER_AMOUNT, () -> under.follow(less, NOON));
    assertRefused(PaymentRefusal.OTHER_ACCOUNT, () -> under.follow(other, NOON));
    assertRefused(PaymentRefusal.NOBODYS_PAYMENT, () -> under.follow(nobodys, NOON));
    assertRefused(PaymentRefusal.OTHER_AMOUNT, () -> under.follow(transfer(under, 4_000), NOON));
  }

  @Test
  void whatArrivedIsAskedAboutOnceMoreWhenBanksMayHaveSentItBack() {
    var arrived = in(DisbursementStage.ARRIVED);

    assertThat(arrived.asking().at()).contains(NOON.plus(Duration.ofDays(7)));
    assertThat(arrived.asked(NOON).asking().at()).isEmpty();
  }

  @Test
  void whatIsIntendedIsDueAtOnceAndThenLaterAndLater() {
    var once = disbursement.asked(NOON);

    assertThat(disbursement.toBeAsked(NOON)).isTrue();
    assertThat(once.asking().at()).contains(NOON.plus(Duration.ofMinutes(1)));
    assertThat(once.asked(NOON).asking().at()).contains(NOON.plus(Duration.ofMinutes(2)));
  }

  @Test
  void keysAreForgottenAfterADay() {
    var attempt = in(DisbursementStage.TRANSFERRING).attempt();

    assertThat(attempt.forgotten(NOON.plus(Duration.ofHours(22)))).isFalse();
    assertThat(attempt.forgotten(NOON.plus(Duration.ofHours(24)))).isTrue();
  }

  private Disbursement in(DisbursementStage stage) {
    return DisbursementFixtures.in(stage, disbursement);
  }

  private PayoutAccountId account() {
    return DisbursementFixtures.account(disbursement);
  }

  private static Disbursement last(List<DisbursementStep> steps) {
    return steps.getLast().after();
  }

  private static void assertRefused(PaymentRefusal reason, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
