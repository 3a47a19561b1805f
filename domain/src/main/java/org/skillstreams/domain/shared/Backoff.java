package org.skillstreams.domain.shared;

import java.time.Duration;

/**
 * How long to leave something alone that did not work out: ten seconds, twice as long each time, an
 * hour at most; after ten attempts it is given up.
 */
public final class Backoff {

  public static final int MOST_ATTEMPTS = 10;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 20;

  private Backoff() {}

  /** Whether another attempt would be one too many. */
  public static boolean exhausted(int attempts) {
    return attempts >= MOST_ATTEMPTS;
  }

  /**
   * The pause after so many attempts, 1 or more: half to one and a half of the doubled pauses, so
   * that what failed together does not come again together.
   *
   * @param spread 0 to 1, evenly spread over what is tried
   */
  public static Duration pause(int attempts, double spread) {
    var doubled = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1, 0, MOST_DOUBLINGS));
    var most = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    return Duration.ofMillis(Math.round(most.toMillis() * (0.5 + spread)));
  }

  /** A number from 0 to 1 that follows from a thing's id and differs between things. */
  public static double spread(Object id) {
    return (id.hashCode() & 0xffff) / (double) 0xffff;
  }
}
