package org.skillstreams.stripe.payment;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import java.util.Optional;
import org.skillstreams.domain.payment.ChargeId;
import org.skillstreams.domain.payment.HoldSeen;
import org.skillstreams.domain.payment.HoldSeen.Standing;
import org.skillstreams.domain.payment.PaymentId;

/** Reads Stripe's payment intents. Their charge must be expanded. */
final class Holds {

  static final String CHARGE = "latest_charge";
  static final String REFERENCE = "reference";

  private Holds() {}

  static HoldSeen seen(PaymentIntent intent) {
    var charge = Optional.ofNullable(intent.getLatestChargeObject());
    boolean taken = intent.getStatus().equals("succeeded");
    long returned = taken ? charge.map(Charge::getAmountRefunded).orElse(0L) : 0;
    return new HoldSeen(
        new PaymentId(intent.getId()),
        reference(intent),
        standing(intent),
        StripeMoney.read(intent.getAmountCapturable(), intent.getCurrency()),
        StripeMoney.read(intent.getAmountReceived(), intent.getCurrency()),
        StripeMoney.minor(returned, intent.getCurrency()),
        charge.map(one -> new ChargeId(one.getId())),
        page(intent));
  }

  static String reference(PaymentIntent intent) {
    return Optional.ofNullable(intent.getMetadata()).map(all -> all.get(REFERENCE)).orElse("");
  }

  private static Standing standing(PaymentIntent intent) {
    return switch (intent.getStatus()) {
      case "requires_action", "processing" -> Standing.NEEDS_OWNER;
      case "requires_payment_method", "requires_confirmation" -> Standing.DECLINED;
      case "requires_capture" -> Standing.HELD;
      case "succeeded" -> Standing.TAKEN;
      case "canceled" -> Standing.OVER;
      case String other -> throw new IllegalStateException("a payment that is " + other);
    };
  }

  private static Optional<String> page(PaymentIntent intent) {
    return Optional.ofNullable(intent.getNextAction())
        .map(PaymentIntent.NextAction::getRedirectToUrl)
        .map(PaymentIntent.NextAction.RedirectToUrl::getUrl);
  }
}
