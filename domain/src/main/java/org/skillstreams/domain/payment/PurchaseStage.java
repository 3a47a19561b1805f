package org.skillstreams.domain.payment;

import java.time.Duration;
import java.util.Optional;

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

  /** How long to wait for the payment company's message before it is asked. */
  Optional<Duration> askAfter() {
    return switch (this) {
      case INTENDED, UNKNOWN -> Optional.of(Duration.ofMinutes(1));
      case OPEN -> Optional.of(Duration.ofMinutes(15));
      case PENDING -> Optional.of(Duration.ofHours(1));
      case GRANTED, DISPUTED, REFUNDED, CHARGED_BACK, EXPIRED, FAILED -> Optional.empty();
    };
  }
}
