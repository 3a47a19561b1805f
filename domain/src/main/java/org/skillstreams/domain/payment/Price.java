package org.skillstreams.domain.payment;

import java.util.Currency;
import org.skillstreams.domain.shared.Problems;

/**
 * What something costs.
 *
 * @param amount in minor units of the currency, 1 to 99,999,999, which is what the payment company
 *     takes at most
 * @param currency ISO 4217 code, such as {@code USD}
 */
public record Price(long amount, String currency) {

  private static final long MOST = 99_999_999;

  public Price {
    new Problems()
        .require(amount > 0 && amount <= MOST, "price.amount", "range", "Ask for 1 to 99999999.")
        .require(isCurrency(currency), "price.currency", "unknown_value", "Use a code such as USD.")
        .refuse();
  }

  /** Whether one can pay in it: codes of metals and tests have no minor unit. */
  private static boolean isCurrency(String code) {
    return Currency.availableCurrencies()
        .anyMatch(one -> one.getCurrencyCode().equals(code) && one.getDefaultFractionDigits() >= 0);
  }
}
