package org.skillstreams.stripe.payment;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.payment.Checkout;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.shared.Refusal;

/** Reads Stripe's checkout sessions. Their payment intent and its charge must be expanded. */
final class Sessions {

  static final String EXPAND = "payment_intent.latest_charge";

  private Sessions() {}

  static CheckoutSeen seen(Session session, List<MoneyBack> reversals, boolean disputed) {
    return new CheckoutSeen(
        new Checkout(new CheckoutId(session.getId()), Optional.ofNullable(session.getUrl())),
        Optional.ofNullable(session.getClientReferenceId()).orElse(""),
        standing(session),
        price(session),
        Optional.ofNullable(session.getPaymentIntent()).map(PaymentId::new),
        reversals,
        disputed);
  }

  /** The charge that was made for the payment, if one was. */
  static Optional<Charge> charge(Session session) {
    return intent(session).map(PaymentIntent::getLatestChargeObject);
  }

  private static Standing standing(Session session) {
    return switch (session.getStatus()) {
      case "open" -> Standing.OPEN;
      case "expired" -> Standing.EXPIRED;
      case "complete" -> paid(session) ? Standing.PAID : unpaid(session);
      case String other -> throw new IllegalStateException("a session that is " + other);
    };
  }

  private static boolean paid(Session session) {
    return !"unpaid".equals(session.getPaymentStatus());
  }

  /** A payment that is on its way, unless it came back. */
  private static Standing unpaid(Session session) {
    var status = intent(session).map(PaymentIntent::getStatus).orElse("processing");
    return status.equals("requires_payment_method") || status.equals("canceled")
        ? Standing.FAILED
        : Standing.PROCESSING;
  }

  private static Optional<PaymentIntent> intent(Session session) {
    return Optional.ofNullable(session.getPaymentIntentObject());
  }

  /** What nobody can pay, such as nothing, is no price. */
  private static Optional<Price> price(Session session) {
    try {
      return Optional.ofNullable(session.getAmountTotal())
          .map(amount -> StripeMoney.read(amount, session.getCurrency()))
          .map(money -> new Price(money.amount(), money.currency()));
    } catch (Refusal noPrice) {
      return Optional.empty();
    }
  }
}
