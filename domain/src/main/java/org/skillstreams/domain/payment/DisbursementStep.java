package org.skillstreams.domain.payment;

/** One move that was decided and is now written. */
public record DisbursementStep(DisbursementMove move, Disbursement before, Disbursement after) {

  public DisbursementStep {
    if (!move.leads(before.stage(), after.stage())) {
      throw new IllegalStateException(
          move + " led from " + before.stage() + " to " + after.stage() + ", which is forbidden");
    }
  }
}
