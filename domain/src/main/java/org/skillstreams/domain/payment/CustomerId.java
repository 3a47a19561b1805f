package org.skillstreams.domain.payment;

/** The payment company's name for somebody who pays, such as {@code cus_1}. */
public record CustomerId(String value) {

  public CustomerId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
