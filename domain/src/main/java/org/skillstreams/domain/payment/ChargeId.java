package org.skillstreams.domain.payment;

/** The payment company's name for money taken from a card, such as {@code ch_1}. */
public record ChargeId(String value) {

  public ChargeId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
