package org.skillstreams.domain.ledger;

import org.skillstreams.domain.shared.Refusal;

/**
 * An account and what is on it.
 *
 * @param balance in minor units of its currency
 */
public record LedgerAccount(AccountName name, long balance) {

  /**
   * The account after an amount came in, or went out if it is negative; refused if it may not go
   * below zero.
   */
  public LedgerAccount plus(long amount) {
    long after = Amounts.sum(balance, amount);
    var shortage = name.kind().shortage();
    if (after < 0 && shortage.isPresent()) {
      throw new Refusal(shortage.get());
    }
    return new LedgerAccount(name, after);
  }
}
