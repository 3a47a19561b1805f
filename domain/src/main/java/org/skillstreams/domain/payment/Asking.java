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

  /** Nothing is to be expected. */
  static final Asking NEVER = new Asking(0, Optional.empty());

  private static final Duration LONGEST = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 12;

  /**
   * How it begins.
   *
   * @param first the first pause, if there is to be any question
   */
  static Asking first(Optional<Duration> first, Instant now) {
    return new Asking(0, first.map(now::plus));
  }

  /** One question more, with the same first pause. */
  Asking again(Optional<Duration> first, Instant now) {
    var pause = first.map(one -> one.multipliedBy(1L << Math.min(count, MOST_DOUBLINGS)));
    return new Asking(
        count + 1, pause.map(p -> p.compareTo(LONGEST) < 0 ? p : LONGEST).map(now::plus));
  }

  /** Whether it is time for a question. */
  boolean due(Instant now) {
    return at.filter(time -> !time.isAfter(now)).isPresent();
  }
}
