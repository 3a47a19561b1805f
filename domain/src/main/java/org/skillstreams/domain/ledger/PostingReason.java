package org.skillstreams.domain.ledger;

import java.util.Locale;

/** Why something was posted, as it stands in a person's history. */
public enum PostingReason {
  /** Credits spent to claim a lead. */
  CLAIM,
  /** Credits of a claim returned. */
  CLAIM_REFUND,
  /** Credits given by an admin. */
  GRANT,
  /** Credits taken back by an admin. */
  CORRECTION,
  /** Credits bought. */
  PURCHASE,
  /** Credits taken because the money for them went back. */
  PURCHASE_RETURN,
  /** Credits that paid what was owed. */
  DEBT_SETTLED,
  /** Money taken for an engagement and held. */
  HOLD,
  /** Held money given to those who earned it. */
  SPLIT,
  /** Held money given back to who paid it. */
  HOLD_REFUND,
  /** What the payment company kept for its service. */
  PAYMENT_FEE,
  /** Money that a bank took back until it has decided. */
  DISPUTE,
  /** The bank decided for us: the money came back. */
  DISPUTE_WON,
  /** The bank decided against us: somebody bears the loss. */
  DISPUTE_LOST,
  /** Money that a person wants paid out. */
  WITHDRAWAL,
  /** Money that was paid out. */
  PAYOUT,
  /** Money that came back into the wallet. */
  WITHDRAWAL_RETURN,
  /** Money that the payment company paid to the operator's bank. */
  BANKED,
  /** Money that the operator's bank did not take. */
  BANK_RETURN;

  /** The name in the database and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PostingReason of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
