package org.skillstreams.domain.payment;

/** Where a purchase stands, as one word. */
public enum PurchaseStage {
  INTENDED,
  UNKNOWN,
  OPEN,
  PENDING,
  GRANTED,
  DISPUTED,
  REFUNDED,
  CHARGED_BACK,
  EXPIRED,
  FAILED;

  /** Whether the credits were granted, whatever became of them later. */
  public boolean paid() {
    return switch (this) {
      case GRANTED, DISPUTED, REFUNDED, CHARGED_BACK -> true;
      case INTENDED, UNKNOWN, OPEN, PENDING, EXPIRED, FAILED -> false;
    };
  }
}
