package org.skillstreams.domain.payment;

/**
 * What the payment company says about a transfer now.
 *
 * @param reference what we named it when we made it
 * @param money what went to the account
 * @param reversed how much of it came back, in the same units
 */
public record TransferSeen(
    TransferId id, String reference, PayoutAccountId to, Money money, long reversed) {

  /** Whether all of it came back. */
  public boolean isReversed() {
    return reversed >= money.amount();
  }
}
