package org.skillstreams.domain.payment;

/** The payment company's name for money that went to an account, such as {@code tr_1}. */
public record TransferId(String value) {

  public TransferId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
