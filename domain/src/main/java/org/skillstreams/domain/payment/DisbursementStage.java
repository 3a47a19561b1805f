package org.skillstreams.domain.payment;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Where a disbursement stands, as one word. */
public enum DisbursementStage {
  INTENDED,
  WAITING,
  TRANSFERRING,
  PAYING_OUT,
  UNDER_WAY,
  ARRIVED,
  REVERSING,
  RETURNED;

  private static final Duration BANKS_SEND_BACK = Duration.ofDays(7);

  /** The name in the database and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How long to wait before the payment company is asked, or called again. A bank can send back
   * within days what had arrived, so there is one question after them.
   */
  Optional<Duration> askAfter() {
    return switch (this) {
      case INTENDED -> Optional.of(Duration.ZERO);
      case TRANSFERRING, PAYING_OUT, REVERSING -> Optional.of(Duration.ofMinutes(1));
      case WAITING -> Optional.of(Duration.ofMinutes(15));
      case UNDER_WAY -> Optional.of(Duration.ofHours(6));
      case ARRIVED -> Optional.of(BANKS_SEND_BACK);
      case RETURNED -> Optional.empty();
    };
  }

  /** Whether a call to the payment company belongs to this stage. */
  public boolean calls() {
    return switch (this) {
      case TRANSFERRING, PAYING_OUT, REVERSING -> true;
      case INTENDED, WAITING, UNDER_WAY, ARRIVED, RETURNED -> false;
    };
  }
}
