package org.skillstreams.application.ledger;

import java.util.List;

/** A person's wallet: one balance for each currency they ever had money in. */
public record WalletView(List<WalletBalance> balances) {

  /**
   * What is there in one currency.
   *
   * @param decimals digits after the point of the currency's major unit
   * @param balance what can be withdrawn, in minor units
   * @param inTransit what was asked for and has not arrived, in minor units
   */
  public record WalletBalance(String currency, int decimals, long balance, long inTransit) {}
}
