package org.skillstreams.application.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That the sweep could not make the move that was due on something. It is tried again later and
 * later, so that a bad row costs little and is still healed once its cause is gone.
 *
 * @param attempts how often it failed so far, 1 or more
 * @param asOf platform time when this was read
 */
public record SweepFailure(UUID subject, int attempts, Instant lastFailedAt, Instant asOf) {

  private static final Duration FIRST_REST = Duration.ofMinutes(5);
  private static final Duration LONGEST_REST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  /** Whether it is left alone for now. */
  public boolean rests() {
    return asOf.isBefore(lastFailedAt.plus(rest()));
  }

  /** Five minutes after the first failure, twice as long each time, a day at most. */
  private Duration rest() {
    var rest = FIRST_REST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
    return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
  }
}
