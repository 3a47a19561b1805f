package org.skillstreams.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to ask the payment company by ourselves, because its message may have been lost. The pause
 * doubles with each question that changed nothing.
 *
 * @param count questions asked since the last move
 * @param at the next one; empty where nothing is to be expected
 */
public record Asking(int count, Optional<Instant> at) {

  private static final Duration LONGEST = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 12;

  /** How it begins in a stage. */
  static Asking in(PurchaseStage stage, Instant now) {
    return new Asking(0, first(stage).map(now::plus));
  }

  /** One question more. */
  Asking again(PurchaseStage stage, Instant now) {
    var pause =
        first(stage).map(first -> first.multipliedBy(1L << Math.min(count, MOST_DOUBLINGS)));
    return new Asking(
        count + 1, pause.map(p -> p.compareTo(LONGEST) < 0 ? p : LONGEST).map(now::plus));
  }

  private static Optional<Duration> first(PurchaseStage stage) {
    return switch (stage) {
      case INTENDED, UNKNOWN -> Optional.of(Duration.ofMinutes(1));
      case OPEN -> Optional.of(Duration.ofMinutes(15));
      case PENDING -> Optional.of(Duration.ofHours(1));
      case GRANTED, DISPUTED, REFUNDED, CHARGED_BACK, EXPIRED, FAILED -> Optional.empty();
    };
  }
}
