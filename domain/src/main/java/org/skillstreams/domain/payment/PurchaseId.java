package org.skillstreams.domain.payment;

import java.util.UUID;

/** A purchase of credits. */
public record PurchaseId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
