package org.skillstreams.domain.ledger;

import java.util.List;

/**
 * One side of a posting.
 *
 * @param amount what comes into the account, in minor units; negative for what leaves it, never
 *     zero
 */
public record Leg(AccountName account, long amount) {

  public Leg {
    if (amount == 0) {
      throw new IllegalArgumentException("nothing moves on " + account);
    }
  }

  /**
   * The two legs of an amount that leaves one account for another; refused unless the amount is
   * more than zero.
   */
  public static List<Leg> move(long amount, AccountName from, AccountName to) {
    Amounts.requirePositive(amount);
    return List.of(new Leg(from, -amount), new Leg(to, amount));
  }
}
