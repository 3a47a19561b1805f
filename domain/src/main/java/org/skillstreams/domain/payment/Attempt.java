package org.skillstreams.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call to the payment company under a key of its own, noted before it is made. As long as the
 * company remembers the key, the call may be made again and takes effect once; what is refused or
 * surely never arrived is tried again as the next attempt, under the next key.
 *
 * @param number counts the attempts, from 1
 * @param since when it was noted
 * @param doubt what we saw instead of an answer, or why the attempt before was refused
 */
public record Attempt(int number, Instant since, Optional<String> doubt) {

  /** The company remembers keys for a day; an hour of it is for clocks that differ. */
  private static final Duration KEYS_LAST = Duration.ofHours(23);

  private static final int LONGEST_DOUBT = 200;

  static Attempt first(Instant now) {
    return new Attempt(1, now, Optional.empty());
  }

  /** The next attempt, of the same call or of another one. */
  Attempt next(Instant now) {
    return new Attempt(number + 1, now, Optional.empty());
  }

  Attempt doubted(String cause) {
    var doubt = cause.substring(0, Math.min(cause.length(), LONGEST_DOUBT));
    return new Attempt(number, since, Optional.of(doubt));
  }

  /** Whether the company may have forgotten the key by now. */
  public boolean forgotten(Instant now) {
    return keyForgotten(Duration.between(since, now));
  }

  /** Whether the company may have forgotten a key of this age. */
  public static boolean keyForgotten(Duration age) {
    return age.compareTo(KEYS_LAST) > 0;
  }
}
