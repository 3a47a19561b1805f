package org.skillstreams.domain.payment;

import org.skillstreams.domain.ledger.Currency;

/**
 * An amount that somebody pays or is paid.
 *
 * @param amount in minor units of the currency, never negative
 */
public record Money(long amount, Currency currency) {

  public Money {
    if (amount < 0 || currency.isCredits()) {
      throw new IllegalArgumentException("nobody pays " + amount + " " + currency);
    }
  }
}
