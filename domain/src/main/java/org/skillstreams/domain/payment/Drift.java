package org.skillstreams.domain.payment;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.shared.Refusal;

/**
 * A difference between the payment company's books and ours that nobody has explained.
 *
 * @param payment the payment that can be asked about
 * @param purchase the purchase that can be asked about
 * @param open whether it still stands
 */
public record Drift(
    UUID id,
    DriftKind kind,
    Optional<PaymentId> payment,
    Optional<PurchaseId> purchase,
    boolean open) {

  /** Refused where asking the company would not help. */
  public void mustHealByAsking() {
    mustBeOpen();
    if (!kind.healsByAsking() || (payment.isEmpty() && purchase.isEmpty())) {
      throw new Refusal(PaymentRefusal.NEEDS_EXPLANATION);
    }
  }

  /** Refused once it was closed. */
  public void mustBeOpen() {
    if (!open) {
      throw new Refusal(PaymentRefusal.DRIFT_CLOSED);
    }
  }
}
