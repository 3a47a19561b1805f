package org.skillstreams.messaging.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How many frames a client may send: {@value #BURST} at once, then two a second. */
final class FrameBudget {

  static final int BURST = 40;
  private static final Duration EACH = Duration.ofMillis(500);

  private final Clock clock;
  private double left = BURST;
  private Instant counted;

  FrameBudget(Clock clock) {
    this.clock = clock;
    this.counted = clock.instant();
  }

  /** False for a frame too many. */
  boolean spend() {
    var now = clock.instant();
    var earned = (double) Duration.between(counted, now).toMillis() / EACH.toMillis();
    counted = now;
    left = Math.min(BURST, left + earned) - 1;
    return left >= 0;
  }
}
