package org.skillstreams.domain.payment;

import java.util.UUID;

/** A message of the payment company, as we stored it. */
public record WebhookId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
