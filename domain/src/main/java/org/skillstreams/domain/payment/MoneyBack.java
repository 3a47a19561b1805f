package org.skillstreams.domain.payment;

import java.util.Locale;

/**
 * Money that went back to a buyer.
 *
 * @param id the payment company's name for the refund or dispute
 * @param amount in minor units of the purchase's currency
 */
public record MoneyBack(String id, Kind kind, long amount) {

  public MoneyBack {
    if (id.isBlank() || amount <= 0) {
      throw new IllegalArgumentException("no money back: " + id + " " + amount);
    }
  }

  /** Who wanted it back. */
  public enum Kind {
    /** We, or an operator on the payment company's pages. */
    REFUND,
    /** The buyer's bank, which decided against us. */
    DISPUTE;

    /** The name in the database and in JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
