package org.skillstreams.domain.job;

import java.time.Duration;
import java.time.Instant;

/**
 * What is done when credits are asked back for one reason (BY-05).
 *
 * @param withinHours how long after the claim it may be asked, 1 to {@link #MOST_HOURS}
 * @param threshold what the check needs: hours since the attempt, or days to look back; else 0
 * @param proven what follows when the check finds it so; as {@code otherwise} without a check
 * @param otherwise what follows when it does not
 */
public record RefundRule(
    Report.Cause cause, int withinHours, int threshold, Course proven, Course otherwise) {

  public static final int MOST_HOURS = 8_760;
  public static final int MOST_THRESHOLD = 1_000;

  /** What a rule says. */
  public enum Course {
    GRANT,
    DECLINE,
    PERSON
  }

  public RefundCheck check() {
    return RefundCheck.of(cause);
  }

  /** Until when credits may be asked back for this reason. */
  public Instant until(Instant claimedAt) {
    return claimedAt.plus(Duration.ofHours(withinHours));
  }

  /** How long contact must have been tried before. */
  Duration patience() {
    return Duration.ofHours(threshold);
  }

  /** How far an earlier request is looked for. */
  public Duration lookBack() {
    return Duration.ofDays(threshold);
  }
}
