package org.skillstreams.domain.payment;

/** The payment company's name for a checkout, such as {@code cs_test_a1}. */
public record CheckoutId(String value) {

  public CheckoutId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
