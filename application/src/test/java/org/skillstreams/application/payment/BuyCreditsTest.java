package org.skillstreams.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillstreams.application.payment.Till.idOf;

import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.ledger.CreditStanding;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.payment.PurchaseFixtures;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

class BuyCreditsTest {

  private final Till till = new Till();

  @Test
  @Tag("SS-20")
  void theBuyerGetsAPageToPayOnAndNoCreditsYet() {
    var begun = till.begin("k1");

    assertThat(begun.state()).isEqualTo("open");
    assertThat(begun.checkoutUrl()).contains("https://pay.example/" + begun.id());
    assertThat(till.standing().balance()).isZero();
    assertThat(till.events.typesOf(begun.id()))
        .containsExactly("purchase.intend", "purchase.open_checkout");
    assertThat(till.audit.entries()).hasSize(2);
  }

  @Test
  @Tag("SS-42")
  void whatIsPaidIsGrantedOnceHoweverOftenWeHearOfIt() {
    var bought = till.buy("k1");
    till.learn(bought);
    till.learn(bought);

    assertThat(till.standing().balance()).isEqualTo(10);
    assertThat(till.ledger.entries())
        .extracting(one -> one.posting().key().value())
        .containsOnly("checkout:cs_" + bought.id());
  }

  @Test
  @Tag("C1")
  void aRetryWithTheSameKeyIsTheSamePurchase() {
    var begun = till.begin("k1");

    assertThat(till.begin("k1")).isEqualTo(begun);
    assertThat(till.gateway.calls()).hasSize(1);
  }

  @Test
  void oneKeyIsOnePackage() {
    till.packages.add(
        CreditPackage.create(
            "fifty", new CreditPackage.Details("Fifty", 50, new Price(4_000, "USD"), true, 2)));
    var _ = till.begin("k1");
    var fifty = new PackageId("fifty");

    assertRefused(
        PaymentRefusal.KEY_REUSED,
        () -> till.start.handle(new StartPurchase.Command(till.anna, fifty, "k1")));
  }

  @Test
  void withoutAnAccountAtThePaymentCompanyNothingBegins() {
    till.gateway.configure(false);

    assertRefused(PaymentRefusal.NOT_CONFIGURED, () -> till.begin("k1"));
  }

  @Test
  void onlyProvidersBuy() {
    var seeker = new Caller(new PersonId(UUID.randomUUID()), Role.SEEKER);

    assertRefused(
        AccountRefusal.NOT_ALLOWED,
        () -> till.start.handle(new StartPurchase.Command(seeker, PurchaseFixtures.TEN, "k1")));
  }

  @Test
  void aRefusedCheckoutFailsThePurchaseWithTheCompanysWord() {
    till.gateway.fail(Fault.REFUSES);
    var begun = till.begin("k1");

    assertThat(begun.state()).isEqualTo("failed");
    assertThat(begun.problem()).contains("no_such_thing");
  }

  @Test
  @Tag("P1")
  void aLostAnswerIsFoundByAsking() {
    till.gateway.fail(Fault.ANSWER_LOST);
    var begun = till.begin("k1");
    assertThat(begun.state()).isEqualTo("unknown");

    till.gateway.fail(Fault.NONE);
    assertThat(till.settle.handle(idOf(begun))).as("not due yet").isFalse();
    settleLater(begun);

    assertThat(till.now(begun).state()).isEqualTo("open");
    assertThat(till.gateway.calls()).filteredOn(call -> call.startsWith("open")).hasSize(1);
  }

  @Test
  @Tag("P1")
  void aCallThatNeverArrivedIsMadeAgainUnderItsOwnKey() {
    till.gateway.fail(Fault.LOST);
    var begun = till.begin("k1");
    till.gateway.fail(Fault.NONE);
    settleLater(begun);

    assertThat(till.now(begun).state()).isEqualTo("open");
    assertThat(till.gateway.calls())
        .filteredOn(call -> call.startsWith("open"))
        .containsExactly("open purchase-" + begun.id(), "open purchase-" + begun.id());
  }

  @Test
  @Tag("P1")
  void aCallThatNeverArrivedIsGivenUpOnceItsKeyIsForgotten() {
    till.gateway.fail(Fault.LOST);
    var begun = till.begin("k1");
    till.gateway.fail(Fault.NONE);
    till.clock.advance(Duration.ofHours(24));
    settleLater(begun);

    assertThat(till.now(begun).problem()).contains("never_reached");
  }

  @Test
  @Tag("W2")
  void aMessageThatNeverCameIsMadeUpForByAsking() {
    var begun = till.begin("k1");
    till.gateway.now(idOf(begun), Standing.PAID);
    till.clock.advance(Duration.ofMinutes(15));

    assertThat(till.settle.handle(idOf(begun))).isTrue();
    assertThat(till.standing().balance()).isEqualTo(10);
  }

  @Test
  @Tag("P2")
  void aTamperedPriceIsNeverGranted() {
    var begun = till.begin("k1");
    till.gateway.tamper(idOf(begun), new Price(1, "USD"));

    assertRefused(PaymentRefusal.OTHER_AMOUNT, () -> till.learn(begun));
    assertThat(till.standing().balance()).isZero();
    assertThat(till.now(begun).state()).isEqualTo("open");
  }

  @Test
  void aRefundTakesTheCreditsBackOnceAndWhatWasSpentIsOwed() {
    var bought = till.buy("k1");
    till.spend(7);
    till.gateway.reverse(idOf(bought), PurchaseFixtures.WHOLE_REFUND);
    till.learn(bought);
    till.learn(bought);

    assertThat(till.standing()).isEqualTo(new CreditStanding(till.anna.person(), 0, 7));
    assertThat(till.now(bought).state()).isEqualTo("refunded");
  }

  @Test
  void whatIsOwedIsPaidByTheNextPurchase() {
    var bought = till.buy("k1");
    till.spend(7);
    till.gateway.reverse(idOf(bought), PurchaseFixtures.WHOLE_REFUND);
    till.learn(bought);
    var _ = till.buy("k2");

    assertThat(till.standing()).isEqualTo(new CreditStanding(till.anna.person(), 3, 0));
  }

  @Test
  void aLostDisputeTakesTheCreditsAndAWonOneDoesNot() {
    var won = till.buy("k1");
    till.gateway.dispute(idOf(won), true);
    till.learn(won);
    assertThat(till.now(won).state()).isEqualTo("disputed");
    till.gateway.dispute(idOf(won), false);
    till.learn(won);
    assertThat(till.now(won).state()).isEqualTo("granted");

    till.gateway.reverse(idOf(won), new MoneyBack("dp_1", MoneyBack.Kind.DISPUTE, 1_000));
    till.learn(won);
    assertThat(till.now(won).state()).isEqualTo("charged_back");
    assertThat(till.standing().balance()).isZero();
  }

  @Test
  void aRefundThatFailedGivesTheCreditsAgain() {
    var bought = till.buy("k1");
    till.gateway.reverse(idOf(bought), PurchaseFixtures.WHOLE_REFUND);
    till.learn(bought);
    till.gateway.undo(idOf(bought), PurchaseFixtures.WHOLE_REFUND.id());
    till.learn(bought);

    assertThat(till.now(bought).state()).isEqualTo("granted");
    assertThat(till.standing().balance()).isEqualTo(10);
  }

  private void settleLater(PurchaseView purchase) {
    till.clock.advance(Duration.ofMinutes(1));
    assertThat(till.settle.handle(idOf(purchase))).isTrue();
  }

  private static void assertRefused(Reason reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
