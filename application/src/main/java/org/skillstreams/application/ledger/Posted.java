package org.skillstreams.application.ledger;

import java.util.Map;
import java.util.UUID;
import org.skillstreams.domain.ledger.AccountId;
import org.skillstreams.domain.ledger.AccountName;

/**
 * What the ledger made of a posting.
 *
 * @param transaction id of the ledger transaction
 * @param repeated whether it was posted earlier under the same key; then nothing moved now
 * @param balances what was on each of its accounts right after it, in minor units
 */
public record Posted(UUID transaction, boolean repeated, Map<AccountId, Long> balances) {

  public Posted {
    balances = Map.copyOf(balances);
  }

  /** What was on one of its accounts right after it. */
  public long balanceOf(AccountName account) {
    var balance = balances.get(account.id());
    if (balance == null) {
      throw new IllegalArgumentException("no leg on " + account);
    }
    return balance;
  }
}
