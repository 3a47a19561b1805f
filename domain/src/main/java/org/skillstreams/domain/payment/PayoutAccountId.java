package org.skillstreams.domain.payment;

/** The payment company's name for somebody's account with it, such as {@code acct_1}. */
public record PayoutAccountId(String value) {

  public PayoutAccountId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
