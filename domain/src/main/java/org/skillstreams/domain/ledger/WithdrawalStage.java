package org.skillstreams.domain.ledger;

import java.util.Locale;

/** Where a withdrawal stands, as one word. */
public enum WithdrawalStage {
  REQUESTED,
  APPROVED,
  REJECTED,
  PAID,
  RETURNED;

  /** The name in the database and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
