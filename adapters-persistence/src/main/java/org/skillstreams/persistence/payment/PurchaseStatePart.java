package org.skillstreams.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.payment.Checkout;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseStage;
import org.skillstreams.domain.payment.PurchaseState;
import org.skillstreams.domain.payment.PurchaseState.ChargedBack;
import org.skillstreams.domain.payment.PurchaseState.Disputed;
import org.skillstreams.domain.payment.PurchaseState.Expired;
import org.skillstreams.domain.payment.PurchaseState.Failed;
import org.skillstreams.domain.payment.PurchaseState.Granted;
import org.skillstreams.domain.payment.PurchaseState.Intended;
import org.skillstreams.domain.payment.PurchaseState.Open;
import org.skillstreams.domain.payment.PurchaseState.Paid;
import org.skillstreams.domain.payment.PurchaseState.Pending;
import org.skillstreams.domain.payment.PurchaseState.Refunded;
import org.skillstreams.domain.payment.PurchaseState.Unknown;
import org.skillstreams.domain.payment.Reversals;

/** Where a purchase stands, in columns. */
@Embeddable
record PurchaseStatePart(
    @Column String stage,
    @Column(name = "checkout_id") @Nullable String checkoutId,
    @Column(name = "checkout_url") @Nullable String checkoutUrl,
    @Column(name = "payment_id") @Nullable String paymentId,
    @Column(name = "paid_at") @Nullable Instant paidAt,
    @Column @Nullable String cause) {

  static PurchaseStatePart of(Purchase purchase) {
    var checkout = purchase.checkout();
    var paid = purchase.paid();
    return new PurchaseStatePart(
        purchase.stage().name().toLowerCase(Locale.ROOT),
        checkout.map(one -> one.id().value()).orElse(null),
        checkout.flatMap(Checkout::url).orElse(null),
        paid.map(one -> one.payment().value()).orElse(null),
        paid.map(Paid::at).orElse(null),
        causeOf(purchase.state()));
  }

  private static @Nullable String causeOf(PurchaseState state) {
    return switch (state) {
      case Unknown s -> s.cause();
      case Failed s -> s.cause();
      case Intended _, Open _, Pending _, Expired _ -> null;
      case Granted _, Disputed _, Refunded _, ChargedBack _ -> null;
    };
  }

  PurchaseState toState(Reversals reversals) {
    return switch (PurchaseStage.valueOf(stage.toUpperCase(Locale.ROOT))) {
      case INTENDED -> new Intended();
      case UNKNOWN -> new Unknown(kept(cause));
      case OPEN -> new Open(checkout());
      case PENDING -> new Pending(checkout());
      case EXPIRED -> new Expired(checkout());
      case FAILED -> new Failed(Optional.ofNullable(checkoutId).map(_ -> checkout()), kept(cause));
      case GRANTED -> new Granted(paid(reversals));
      case DISPUTED -> new Disputed(paid(reversals));
      case REFUNDED -> new Refunded(paid(reversals));
      case CHARGED_BACK -> new ChargedBack(paid(reversals));
    };
  }

  private Checkout checkout() {
    return new Checkout(new CheckoutId(kept(checkoutId)), Optional.ofNullable(checkoutUrl));
  }

  private Paid paid(Reversals reversals) {
    return new Paid(checkout(), new PaymentId(kept(paymentId)), kept(paidAt), reversals);
  }

  /** What the table's checks promise to be there in this stage. */
  private static <T> T kept(@Nullable T column) {
    return Objects.requireNonNull(column);
  }
}
