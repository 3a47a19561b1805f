package org.skillstreams.domain.ledger;

import java.util.regex.Pattern;

/**
 * What an amount is counted in. Amounts are whole minor units everywhere: cents of a dollar, yen,
 * fils of a dinar, credits.
 *
 * @param code ISO 4217, such as {@code USD}, or {@code CREDITS}
 * @param decimals digits after the point of the major unit: 2 for USD, 0 for JPY, 3 for KWD, 0 for
 *     credits
 */
public record Currency(String code, int decimals) {

  /** What providers spend on leads. */
  public static final Currency CREDITS = new Currency("CREDITS", 0);

  private static final Pattern ISO = Pattern.compile("[A-Z]{3}");

  public Currency {
    if (decimals < 0 || decimals > 4) {
      throw new IllegalArgumentException("not a currency one can pay in: " + code);
    }
  }

  /** The currency of that code; only real ones, no codes of metals or tests. */
  public static Currency of(String code) {
    if (code.equals(CREDITS.code)) {
      return CREDITS;
    }
    if (!ISO.matcher(code).matches()) {
      throw new IllegalArgumentException("not a currency code: " + code);
    }
    return new Currency(code, java.util.Currency.getInstance(code).getDefaultFractionDigits());
  }

  public boolean isCredits() {
    return equals(CREDITS);
  }

  @Override
  public String toString() {
    return code;
  }
}
