package org.skillstreams.domain.ledger;

import org.skillstreams.domain.shared.Reason;

/** Why the ledger refuses a posting. */
public enum LedgerRefusal implements Reason {
  NOT_ENOUGH_CREDITS("ledger.not_enough_credits", Kind.CONFLICT),
  NOT_ENOUGH_MONEY("ledger.not_enough_money", Kind.CONFLICT),
  NOT_ENOUGH_HELD("ledger.not_enough_held", Kind.CONFLICT),
  NOTHING_TO_RETURN("ledger.nothing_to_return", Kind.CONFLICT),
  KEY_REUSED("ledger.key_reused", Kind.CONFLICT),
  NOT_AN_AMOUNT("ledger.not_an_amount", Kind.INVALID),
  AMOUNT_TOO_LARGE("ledger.amount_too_large", Kind.INVALID),
  NO_SUCH_WITHDRAWAL("ledger.withdrawal_not_found", Kind.NOT_FOUND),
  WITHDRAWAL_DECIDED("ledger.withdrawal_already_decided", Kind.CONFLICT),
  WITHDRAWAL_NOT_APPROVED("ledger.withdrawal_not_approved", Kind.CONFLICT);

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
