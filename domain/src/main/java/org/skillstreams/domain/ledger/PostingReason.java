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
  DEBT_SETTLED;

  /** The name in the database and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PostingReason of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
