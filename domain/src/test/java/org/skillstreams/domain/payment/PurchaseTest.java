package org.skillstreams.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillstreams.domain.payment.PurchaseFixtures.HALF_REFUND;
import static org.skillstreams.domain.payment.PurchaseFixtures.LOST_DISPUTE;
import static org.skillstreams.domain.payment.PurchaseFixtures.NOON;
import static org.skillstreams.domain.payment.PurchaseFixtures.WHOLE_REFUND;
import static org.skillstreams.domain.payment.PurchaseFixtures.follow;
import static org.skillstreams.domain.payment.PurchaseFixtures.intended;
import static org.skillstreams.domain.payment.PurchaseFixtures.paid;
import static org.skillstreams.domain.payment.PurchaseFixtures.said;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.MoneyBack.Kind;
import org.skillstreams.domain.shared.Refusal;

class PurchaseTest {

  private final Purchase purchase = intended();

  @Test
  @Tag("W2")
  void aPurchaseThatMissedEverythingCatchesUpInOneGo() {
    var steps = purchase.follow(paid(purchase, List.of(WHOLE_REFUND), false), NOON);

    assertThat(steps)
        .extracting(PurchaseStep::move)
        .containsExactly(PurchaseMove.OPEN_CHECKOUT, PurchaseMove.GRANT, PurchaseMove.REFUND);
    assertThat(steps.getLast().taken()).extracting(Reversal::credits).containsExactly(10);
  }

  @Test
  @Tag("P2")
  void anotherAmountIsNeverGranted() {
    assertRefused(PaymentRefusal.OTHER_AMOUNT, paidAs(Optional.of(new Price(1, "USD"))));
    assertRefused(PaymentRefusal.OTHER_AMOUNT, paidAs(Optional.empty()));
  }

  @Test
  @Tag("P2")
  void anotherCurrencyIsNeverGranted() {
    assertRefused(PaymentRefusal.OTHER_CURRENCY, paidAs(Optional.of(new Price(1_000, "JPY"))));
  }

  @Test
  @Tag("W4")
  void whatIsSaidAboutAnotherPurchaseIsNotAboutThisOne() {
    assertRefused(PaymentRefusal.OTHER_PURCHASE, said(intended(), Standing.PAID));
  }

  @Test
  @Tag("W4")
  void aSecondCheckoutOfOnePurchaseIsNotBelieved() {
    var open = follow(purchase, said(purchase, Standing.OPEN));
    var seen = said(purchase, Standing.PAID);
    var other =
        new CheckoutSeen(
            new Checkout(new CheckoutId("cs_other"), Optional.empty()),
            seen.reference(),
            seen.standing(),
            seen.price(),
            seen.payment(),
            List.of(),
            false);

    assertThatThrownBy(() -> open.follow(other, NOON))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.OTHER_CHECKOUT));
  }

  @Test
  void whatWasPaidIsGrantedEvenAfterWeGaveUp() {
    var refused = purchase.refuse("never_reached", NOON).getLast().after();

    assertThat(follow(refused, said(purchase, Standing.PAID)).stage())
        .isEqualTo(PurchaseStage.GRANTED);
  }

  @Test
  @Tag("L2")
  void partsOfThePriceTakePartsOfTheCreditsAndTheWholeTakesAll() {
    var thirds =
        List.of(
            new MoneyBack("re_1", Kind.REFUND, 333),
            new MoneyBack("re_2", Kind.REFUND, 333),
            new MoneyBack("re_3", Kind.REFUND, 334));
    var after = follow(purchase, paid(purchase, thirds, false));

    assertThat(after.reversals().all()).extracting(Reversal::credits).containsExactly(3, 3, 4);
    assertThat(after.stage()).isEqualTo(PurchaseStage.REFUNDED);
  }

  @Test
  void aRefundThatFailedGivesTheCreditsBackOnce() {
    var refunded = follow(purchase, paid(purchase, List.of(WHOLE_REFUND), false));
    var step = refunded.follow(paid(purchase, List.of(), false), NOON).getFirst();

    assertThat(step.move()).isEqualTo(PurchaseMove.REINSTATE);
    assertThat(step.undone()).extracting(Reversal::credits).containsExactly(10);
    assertThat(step.after().follow(paid(purchase, List.of(), false), NOON)).isEmpty();
  }

  @Test
  void aDisputeTakesNothingUntilItIsLost() {
    var disputed = follow(purchase, paid(purchase, List.of(), true));
    assertThat(disputed.stage()).isEqualTo(PurchaseStage.DISPUTED);
    assertThat(disputed.reversals().credits()).isZero();

    assertThat(follow(disputed, paid(purchase, List.of(), false)).stage())
        .isEqualTo(PurchaseStage.GRANTED);
    var lost = follow(disputed, paid(purchase, List.of(LOST_DISPUTE), false));
    assertThat(lost.stage()).isEqualTo(PurchaseStage.CHARGED_BACK);
    assertThat(lost.reversals().credits()).isEqualTo(10);
  }

  @Test
  void aRefundBesidesALostDisputeNeverTakesMoreThanWasBought() {
    var both = follow(purchase, paid(purchase, List.of(HALF_REFUND, LOST_DISPUTE), false));

    assertThat(both.reversals().credits()).isEqualTo(10);
  }

  @Test
  void questionsBecomeRarer() {
    var once = purchase.asked(NOON);
    var thrice = once.asked(NOON).asked(NOON);

    assertThat(once.asking().at()).contains(NOON.plus(Duration.ofMinutes(1)));
    assertThat(thrice.asking().at()).contains(NOON.plus(Duration.ofMinutes(4)));
    assertThat(purchase.toBeAsked(NOON)).isFalse();
    assertThat(purchase.toBeAsked(NOON.plus(Duration.ofMinutes(1)))).isTrue();
  }

  private CheckoutSeen paidAs(Optional<Price> price) {
    var seen = said(purchase, Standing.PAID);
    return new CheckoutSeen(
        seen.checkout(),
        seen.reference(),
        seen.standing(),
        price,
        seen.payment(),
        List.of(),
        false);
  }

  private void assertRefused(PaymentRefusal reason, CheckoutSeen seen) {
    assertThatThrownBy(() -> purchase.follow(seen, NOON))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
