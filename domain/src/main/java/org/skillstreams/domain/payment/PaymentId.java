package org.skillstreams.domain.payment;

/** The payment company's name for the payment that a checkout led to, such as {@code pi_1}. */
public record PaymentId(String value) {

  public PaymentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
