package org.skillstreams.application.ledger;

import java.util.Locale;

/** What the proof checks, by the invariant it belongs to (invariants.md). */
public enum LedgerRule {
  /**
   * Every transaction has entries, every entry a transaction, and they sum to zero in each
   * currency.
   */
  TRANSACTION_BALANCED("I1"),
  /** All entries of a currency sum to zero. */
  CURRENCY_BALANCED("I1"),
  /** An account's balance is the sum of its entries. */
  BALANCE_IS_SUM("I2"),
  /**
   * Each entry begins where the one before it ended, numbered without a gap, in its account's
   * currency.
   */
  CHAIN_UNBROKEN("I2"),
  /** No account was ever below zero that may not be. */
  NEVER_NEGATIVE("I4"),
  /** No business fact was posted twice. */
  FACT_ONCE("I5"),
  /** Money held for an engagement moved for that engagement only. */
  HELD_FOR_ITS_ENGAGEMENT("I7");

  private final String invariant;

  LedgerRule(String invariant) {
    this.invariant = invariant;
  }

  public String invariant() {
    return invariant;
  }

  /** The name in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
