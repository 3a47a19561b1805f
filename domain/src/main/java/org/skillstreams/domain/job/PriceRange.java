package org.skillstreams.domain.job;

import org.skillstreams.domain.shared.Problems;

/**
 * What the work may cost.
 *
 * @param min minor units of the currency (cents), at least 0
 * @param max minor units of the currency, at least min
 * @param currency ISO 4217 code
 */
public record PriceRange(long min, long max, String currency) {

  public static final String US_DOLLAR = "USD";

  /** The most that may be asked for: ten million units of a two-digit currency. */
  public static final long MOST = 1_000_000_000L;

  public PriceRange {
    if (min < 0 || min > max || max > MOST) {
      throw new IllegalArgumentException("not a price range: " + min + " to " + max);
    }
  }

  /** Reads a range that a person gave, or refuses naming the fields. */
  public static PriceRange parse(String field, long min, long max, String currency) {
    new Problems()
        .require(min >= 0, field + "min", "range", "The lowest price cannot be negative.")
        .require(max <= MOST, field + "max", "range", "The highest price is too large.")
        .require(
            min <= max, field + "min", "min_above_max", "The lowest price is above the highest.")
        .refuse();
    return new PriceRange(min, max, currency);
  }
}
