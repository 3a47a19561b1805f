package org.skillstreams.domain.payment;

/** The payment company's name for money on its way to a bank, such as {@code po_1}. */
public record PayoutId(String value) {

  public PayoutId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
