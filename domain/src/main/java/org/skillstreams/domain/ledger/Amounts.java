package org.skillstreams.domain.ledger;

import org.skillstreams.domain.shared.Refusal;

/** Arithmetic that refuses instead of wrapping around (L2). */
final class Amounts {

  private Amounts() {}

  static long sum(long one, long other) {
    try {
      return Math.addExact(one, other);
    } catch (ArithmeticException overflow) {
      throw new Refusal(LedgerRefusal.AMOUNT_TOO_LARGE);
    }
  }

  static long times(long one, long other) {
    try {
      return Math.multiplyExact(one, other);
    } catch (ArithmeticException overflow) {
      throw new Refusal(LedgerRefusal.AMOUNT_TOO_LARGE);
    }
  }

  static void requirePositive(long amount) {
    if (amount <= 0) {
      throw new Refusal(LedgerRefusal.NOT_AN_AMOUNT);
    }
  }
}
