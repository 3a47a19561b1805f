package org.skillstreams.domain.payment;

import java.util.regex.Pattern;

/**
 * An amount that somebody pays or is paid.
 *
 * @param amount in minor units of the currency, never negative
 * @param currency ISO 4217 code, such as {@code USD}
 */
public record Money(long amount, String currency) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  public Money {
    if (amount < 0 || !CODE.matcher(currency).matches()) {
      throw new IllegalArgumentException("nobody pays " + amount + " " + currency);
    }
  }
}
