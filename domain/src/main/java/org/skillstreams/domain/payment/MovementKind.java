package org.skillstreams.domain.payment;

import java.util.Locale;

/** What a line in the payment company's books is. */
public enum MovementKind {
  /** Somebody paid. */
  PAYMENT,
  /** A payment went back to who paid. */
  REFUND,
  /** A refund that could not be delivered came back. */
  REFUND_RETURN,
  /** A bank took money back, or gave it back. */
  DISPUTE,
  /** Money for somebody's own account with the company. */
  TRANSFER,
  /** Such money came back. */
  TRANSFER_RETURN,
  /** The company paid the operator's bank. */
  PAYOUT,
  /** The operator's bank did not take it. */
  PAYOUT_RETURN,
  /** The company charged for something. */
  FEE,
  /** Anything else; somebody must look at it. */
  OTHER;

  /** The name in the database and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
