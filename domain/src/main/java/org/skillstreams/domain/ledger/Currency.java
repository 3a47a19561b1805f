package org.skillstreams.domain.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skillstreams.domain.shared.Refusal;

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
  private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

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

  /** The currency of a code that somebody sent; empty if one cannot pay in it. */
  public static Optional<Currency> money(String code) {
    try {
      return Optional.of(of(code)).filter(found -> !found.isCredits());
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** An amount as people write it, such as {@code 12.50}, {@code 500} or {@code 1.250}. */
  public String format(long minor) {
    return BigDecimal.valueOf(minor, decimals).toPlainString();
  }

  /**
   * The minor units of an amount as people write it. Fewer digits after the point are fine, more
   * than the currency has are refused, never rounded.
   */
  public long parse(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      throw new Refusal(LedgerRefusal.NOT_AN_AMOUNT);
    }
    var amount = new BigDecimal(written).stripTrailingZeros();
    if (amount.scale() > decimals) {
      throw new Refusal(LedgerRefusal.NOT_AN_AMOUNT);
    }
    var minor = amount.movePointRight(decimals).toBigIntegerExact();
    if (minor.bitLength() >= Long.SIZE) {
      throw new Refusal(LedgerRefusal.AMOUNT_TOO_LARGE);
    }
    return minor.longValue();
  }

  @Override
  public String toString() {
    return code;
  }
}
