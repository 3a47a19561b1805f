package org.skillstreams.stripe.payment;

import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.service.V1Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.payment.HeldPayments;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.domain.payment.CustomerId;
import org.skillstreams.domain.payment.HoldSeen;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.PaymentId;

/** Payment intents that are captured by hand. */
@ApplicationScoped
public class StripeHolds implements HeldPayments {

  private final StripeCalls calls;
  private final String publicUrl;
  private final Clock clock;

  @Inject
  public StripeHolds(
      StripeCalls calls,
      @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080") String publicUrl,
      Clock clock) {
    this.calls = calls;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  @Override
  public Outcome<HoldSeen> authorise(Order order) {
    var params =
        PaymentIntentCreateParams.builder()
            .setAmount(StripeMoney.units(order.money()))
            .setCurrency(StripeMoney.code(order.money()))
            .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
            .setPaymentMethod(order.method())
            .addPaymentMethodType("card")
            .setConfirm(true)
            .setReturnUrl(publicUrl)
            .putMetadata(Holds.REFERENCE, order.reference())
            .addExpand(Holds.CHARGE);
    order.customer().map(CustomerId::value).ifPresent(params::setCustomer);
    return calls.call(
        "POST payment_intents",
        stripe ->
            Holds.seen(
                stripe.paymentIntents().create(params.build(), StripeCalls.once(order.callKey()))));
  }

  @Override
  public Outcome<HoldSeen> capture(PaymentId payment, Money money, String callKey) {
    var params =
        PaymentIntentCaptureParams.builder()
            .setAmountToCapture(StripeMoney.units(money))
            .addExpand(Holds.CHARGE)
            .build();
    return calls.call(
        "POST payment_intents/capture",
        stripe ->
            Holds.seen(
                stripe
                    .paymentIntents()
                    .capture(payment.value(), params, StripeCalls.once(callKey))));
  }

  @Override
  public Outcome<HoldSeen> cancel(PaymentId payment, String callKey) {
    var params = PaymentIntentCancelParams.builder().addExpand(Holds.CHARGE).build();
    return calls.call(
        "POST payment_intents/cancel",
        stripe ->
            Holds.seen(
                stripe
                    .paymentIntents()
                    .cancel(payment.value(), params, StripeCalls.once(callKey))));
  }

  /** The refund is made by the first request; the second only tells how the payment stands. */
  @Override
  public Outcome<HoldSeen> refund(PaymentId payment, Money money, String callKey) {
    var params =
        RefundCreateParams.builder()
            .setPaymentIntent(payment.value())
            .setAmount(StripeMoney.units(money))
            .build();
    var made =
        calls.call(
            "POST refunds",
            stripe -> stripe.refunds().create(params, StripeCalls.once(callKey)).getId());
    return switch (made) {
      case Outcome.Done<String> _ -> unlessRefused(look(payment));
      case Outcome.Refused<String>(var cause) -> new Outcome.Refused<>(cause);
      case Outcome.Unknown<String>(var cause) -> new Outcome.Unknown<>(cause);
    };
  }

  @Override
  public Outcome<HoldSeen> look(PaymentId payment) {
    return calls.call("GET payment_intent", stripe -> Holds.seen(read(stripe, payment.value())));
  }

  @Override
  public Outcome<Optional<HoldSeen>> find(String reference, Duration age) {
    var created =
        PaymentIntentListParams.Created.builder().setGte(StripePages.since(clock, age)).build();
    var pages =
        new StripePages<PaymentIntent>(
            calls,
            "GET payment_intents",
            (stripe, after) -> {
              var params =
                  PaymentIntentListParams.builder()
                      .setCreated(created)
                      .setLimit(StripePages.SIZE)
                      .addExpand("data." + Holds.CHARGE);
              after.ifPresent(params::setStartingAfter);
              return stripe.paymentIntents().list(params.build());
            });
    return pages
        .first(one -> reference.equals(Holds.reference(one)))
        .map(found -> found.map(Holds::seen));
  }

  /** What was done cannot be undone by not being able to look at it. */
  private static Outcome<HoldSeen> unlessRefused(Outcome<HoldSeen> looked) {
    return looked instanceof Outcome.Refused<HoldSeen>(var cause)
        ? new Outcome.Unknown<>(cause)
        : looked;
  }

  private static PaymentIntent read(V1Services stripe, String id) throws StripeException {
    var expanded = PaymentIntentRetrieveParams.builder().addExpand(Holds.CHARGE).build();
    return stripe.paymentIntents().retrieve(id, expanded);
  }
}
