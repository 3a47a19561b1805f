package org.skillstreams.domain.payment;

import java.util.List;

/**
 * One move that was decided and is now written. What the payment company says can be several moves
 * away, as when payment and refund were both missed.
 */
public record PurchaseStep(PurchaseMove move, Purchase before, Purchase after) {

  public PurchaseStep {
    if (!move.leads(before.stage(), after.stage())) {
      throw new IllegalStateException(
          move + " led from " + before.stage() + " to " + after.stage() + ", which is forbidden");
    }
  }

  /** Reversals that began to hold with this step. */
  public List<Reversal> taken() {
    return after.reversals().takenSince(before.reversals());
  }

  /** Reversals that ceased to hold with this step. */
  public List<Reversal> undone() {
    return after.reversals().undoneSince(before.reversals());
  }
}
