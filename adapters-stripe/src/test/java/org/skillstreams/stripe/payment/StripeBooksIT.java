package org.skillstreams.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.RefundCreateParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.payment.CompanyBooks.Stretch;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.domain.payment.Movement;
import org.skillstreams.domain.payment.MovementKind;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.stripe.sandbox.fault.CallFault;

/** Stripe's books, as Stripe or its double writes them. */
@Tag("BY-07")
class StripeBooksIT {

  @RegisterExtension static final Stripe stripe = new Stripe();

  private final PurchaseId purchase = new PurchaseId(UUID.randomUUID());

  @Test
  void aPaymentAndItsRefundAreLinesThatNameThem() throws StripeException {
    var intent = pay("pm_card_bypassPending", 2_500);
    var refund =
        stripe
            .api()
            .refunds()
            .create(
                RefundCreateParams.builder()
                    .setPaymentIntent(intent.getId())
                    .setAmount(700L)
                    .build());
    var lines = about(intent);

    assertThat(lines)
        .filteredOn(line -> line.kind() == MovementKind.PAYMENT)
        .singleElement()
        .returns(2_500L, Movement::amount)
        .returns("USD", Movement::currency)
        .returns(Optional.of(purchase), Movement::purchase)
        .satisfies(line -> assertThat(line.fee()).isPositive());
    assertThat(lines)
        .filteredOn(line -> line.kind() == MovementKind.REFUND)
        .singleElement()
        .returns(-700L, Movement::amount)
        .returns(Optional.of(refund.getId()), Movement::source);
  }

  @Test
  void aDisputeIsALine() throws StripeException {
    var intent = pay("pm_card_visa", 1_000);
    var dispute =
        stripe.controls().dispute(intent.getLatestCharge(), "fraudulent").get("id").getAsString();

    assertThat(about(intent))
        .filteredOn(line -> line.kind() == MovementKind.DISPUTE)
        .singleElement()
        .returns(-1_000L, Movement::amount)
        .returns(Optional.of(dispute), Movement::source);
  }

  @Test
  void whatStripePaysToTheBankIsALine() throws StripeException {
    pay("pm_card_bypassPending", 5_000);
    var payout =
        stripe
            .api()
            .payouts()
            .create(PayoutCreateParams.builder().setAmount(1_200L).setCurrency("usd").build());

    assertThat(all())
        .filteredOn(line -> line.source().equals(Optional.of(payout.getId())))
        .singleElement()
        .returns(MovementKind.PAYOUT, Movement::kind)
        .returns(-1_200L, Movement::amount);
  }

  @Test
  void moreThanAPageIsReadStretchByStretch() throws StripeException {
    for (int i = 0; i < 101; i++) {
      pay("pm_card_bypassPending", 100);
    }

    assertThat(all()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @Test
  @Tag("P1")
  void anAnswerThatDoesNotComeIsNoEmptyBook() {
    stripe
        .controls()
        .faults()
        .add(CallFault.once("GET", "/v1/balance_transactions", CallFault.Kind.ERROR_BEFORE));

    assertThat(books().since(Instant.EPOCH, Optional.empty())).isInstanceOf(Outcome.Unknown.class);
  }

  private PaymentIntent pay(String method, long amount) throws StripeException {
    return stripe
        .api()
        .paymentIntents()
        .create(
            PaymentIntentCreateParams.builder()
                .setAmount(amount)
                .setCurrency("usd")
                .setConfirm(true)
                .setPaymentMethod(method)
                .setAutomaticPaymentMethods(
                    AutomaticPaymentMethods.builder()
                        .setEnabled(true)
                        .setAllowRedirects(AutomaticPaymentMethods.AllowRedirects.NEVER)
                        .build())
                .putMetadata("purchase", purchase.toString())
                .build());
  }

  private List<Movement> about(PaymentIntent intent) {
    var payment = Optional.of(new PaymentId(intent.getId()));
    return all().stream().filter(line -> line.payment().equals(payment)).toList();
  }

  private List<Movement> all() {
    var lines = new ArrayList<Movement>();
    Optional<String> next = Optional.empty();
    do {
      var stretch = read(next);
      lines.addAll(stretch.items());
      next = stretch.next();
    } while (next.isPresent());
    return lines;
  }

  private static Stretch read(Optional<String> next) {
    return switch (books().since(Instant.EPOCH, next)) {
      case Outcome.Done<Stretch>(var stretch) -> stretch;
      case Outcome<Stretch> other -> throw new AssertionError(other.toString());
    };
  }

  private static StripeBooks books() {
    return stripe.books();
  }
}
