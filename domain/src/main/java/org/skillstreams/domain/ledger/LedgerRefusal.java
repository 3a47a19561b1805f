package org.skillstreams.domain.ledger;

import org.skillstreams.domain.shared.Reason;

/** Why the ledger refuses a posting. */
public enum LedgerRefusal implements Reason {
  NOT_ENOUGH_CREDITS("ledger.not_enough_credits", Kind.CONFLICT),
  NOT_ENOUGH_MONEY("ledger.not_enough_money", Kind.CONFLICT),
  NOTHING_TO_RETURN("ledger.nothing_to_return", Kind.CONFLICT),
  KEY_REUSED("ledger.key_reused", Kind.CONFLICT),
  NOT_AN_AMOUNT("ledger.not_an_amount", Kind.INVALID),
  AMOUNT_TOO_LARGE("ledger.amount_too_large", Kind.INVALID);

  private final String key;
  private final Kind kind;

  LedgerRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
