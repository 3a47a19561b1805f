package org.skillstreams.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillstreams.stripe.payment.Stripe.done;
import static org.skillstreams.stripe.payment.Stripe.key;
import static org.skillstreams.stripe.payment.Stripe.recently;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.payment.HeldPayments;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.HoldSeen;
import org.skillstreams.domain.payment.HoldSeen.Standing;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.PaymentId;

/** Money that is held, taken, let go and given back (JS-08a, JS-08b, JS-08e). */
@Tag("JS-08")
class HoldGatewayIT {

  @RegisterExtension static final Stripe stripe = new Stripe();

  private static final Money TEN = new Money(1_000, "USD");
  private static final Money SIX = new Money(600, "USD");

  private final String reference = UUID.randomUUID().toString();

  @Test
  void moneyIsHeldAndTakenInPart() {
    var held = held();
    assertThat(held.standing()).isEqualTo(Standing.HELD);
    assertThat(held.held()).isEqualTo(TEN);
    assertThat(held.reference()).isEqualTo(reference);
    assertThat(done(stripe.holds().find(reference, recently()))).contains(held);
    assertThat(done(stripe.holds().look(held.id()))).isEqualTo(held);

    var taken = done(stripe.holds().capture(held.id(), SIX, key()));
    assertThat(taken.standing()).isEqualTo(Standing.TAKEN);
    assertThat(taken.taken()).isEqualTo(SIX);
    assertThat(taken.charge()).isPresent();
  }

  @Test
  void heldMoneyIsLetGo() {
    var held = held();

    assertThat(done(stripe.holds().cancel(held.id(), key())).standing()).isEqualTo(Standing.OVER);
    assertThat(done(stripe.holds().look(held.id())).returned()).isZero();
  }

  @Test
  void aBankThatDeclinesIsARefusalAndOneThatAsksNeedsTheOwner() {
    var declined = stripe.holds().authorise(order("pm_card_visa_chargeDeclined"));
    var asked = done(stripe.holds().authorise(order("pm_card_authenticationRequired")));

    assertThat(declined).isEqualTo(new Outcome.Refused<>("card_declined"));
    assertThat(asked.standing()).isEqualTo(Standing.NEEDS_OWNER);
    assertThat(asked.page()).isPresent();
  }

  @Test
  @Tag("P2")
  void ofCaptureAndCancelOneWins() {
    var id = held().id();
    var both =
        Stream.of(
                CompletableFuture.supplyAsync(() -> stripe.holds().capture(id, TEN, key())),
                CompletableFuture.supplyAsync(() -> stripe.holds().cancel(id, key())))
            .map(CompletableFuture::join)
            .toList();

    assertThat(both).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(both).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
    assertThat(done(stripe.holds().look(id)).standing()).isIn(Standing.TAKEN, Standing.OVER);
  }

  @Test
  @Tag("P2")
  void whatHasLapsedCannotBeTaken() {
    var id = held().id();
    var _ = stripe.controls().advance(Duration.ofDays(8));

    assertThat(stripe.holds().capture(id, TEN, key())).isInstanceOf(Outcome.Refused.class);
    assertThat(done(stripe.holds().look(id)).standing()).isEqualTo(Standing.OVER);
  }

  @Test
  @Tag("P2")
  void moneyIsGivenBackOnceForEachKeyAndNeverMoreThanWasTaken() {
    var id = taken();
    var callKey = key();

    assertThat(done(stripe.holds().refund(id, SIX, callKey)).returned()).isEqualTo(600);
    assertThat(done(stripe.holds().refund(id, SIX, callKey)).returned()).isEqualTo(600);
    assertThat(stripe.holds().refund(id, SIX, key())).isInstanceOf(Outcome.Refused.class);
    assertThat(done(stripe.holds().look(id)).returned()).isEqualTo(600);
  }

  @Test
  @Tag("P2")
  void ofTwoWholeRefundsOneWins() {
    var id = taken();
    var both =
        Stream.of(key(), key())
            .map(each -> CompletableFuture.supplyAsync(() -> stripe.holds().refund(id, TEN, each)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(both).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(done(stripe.holds().look(id)).returned()).isEqualTo(1_000);
  }

  @Test
  void aCustomerIsMadeOnceAndFoundByThePerson() {
    var anna = new PersonId(UUID.randomUUID());
    var callKey = key();
    var customer = done(stripe.customers().open(anna, callKey));

    assertThat(done(stripe.customers().open(anna, callKey))).isEqualTo(customer);
    assertThat(done(stripe.customers().find(anna, recently()))).contains(customer);
    assertThat(done(stripe.customers().find(new PersonId(UUID.randomUUID()), recently())))
        .isEmpty();
  }

  private HoldSeen held() {
    return done(stripe.holds().authorise(order("pm_card_visa")));
  }

  private PaymentId taken() {
    return done(stripe.holds().capture(held().id(), TEN, key())).id();
  }

  private HeldPayments.Order order(String card) {
    return new HeldPayments.Order(reference, TEN, Optional.empty(), card, key());
  }
}
