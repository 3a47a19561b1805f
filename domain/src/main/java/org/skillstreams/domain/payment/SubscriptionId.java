package org.skillstreams.domain.payment;

/** The payment company's name for a subscription, such as {@code sub_1}. */
public record SubscriptionId(String value) {

  public SubscriptionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
