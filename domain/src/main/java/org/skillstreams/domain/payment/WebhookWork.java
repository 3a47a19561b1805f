package org.skillstreams.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.shared.Backoff;
import org.skillstreams.domain.shared.Refusal;

/**
 * The work on one message. Whoever takes it has a minute; then it is free again, so that a crash
 * loses nothing. What fails is tried again later and later, and given up in the end.
 *
 * @param attempts how often it was taken
 * @param nextAt when it may be taken; empty once it ended
 * @param cause why it failed, was ignored or was given up
 * @param endedAt when it came out of the line
 */
public record WebhookWork(
    WebhookState state,
    int attempts,
    Optional<Instant> nextAt,
    Optional<String> cause,
    Optional<Instant> endedAt) {

  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final int LONGEST_CAUSE = 500;

  /** A message that has just come. */
  public static WebhookWork fresh(Instant now) {
    return waiting(0, now, Optional.empty());
  }

  /** Whether it may be taken. */
  public boolean due(Instant now) {
    return nextAt.filter(at -> !at.isAfter(now)).isPresent();
  }

  /** Somebody works on it now. */
  public WebhookWork taken(Instant now) {
    return waiting(attempts + 1, now.plus(LEASE), cause);
  }

  /** It took effect. */
  public WebhookWork done(Instant now) {
    return ended(WebhookState.DONE, Optional.empty(), now);
  }

  /** It is none of our business. */
  public WebhookWork ignored(String why, Instant now) {
    return ended(WebhookState.IGNORED, Optional.of(why), now);
  }

  /** Trying again would not help. */
  public WebhookWork dead(String why, Instant now) {
    return ended(WebhookState.DEAD, Optional.of(cut(why)), now);
  }

  /**
   * It did not work out this time. The pauses of different messages differ, so that what failed
   * together does not come again together.
   *
   * @param spread 0 to 1, evenly spread over messages
   */
  public WebhookWork failed(String why, double spread, Instant now) {
    return Backoff.exhausted(attempts)
        ? dead(why, now)
        : waiting(attempts, now.plus(Backoff.pause(attempts, spread)), Optional.of(cut(why)));
  }

  /** An operator wants it worked again, from the beginning. */
  public WebhookWork replayed(Instant now) {
    if (state == WebhookState.WAITING) {
      throw new Refusal(PaymentRefusal.STILL_WAITING);
    }
    return fresh(now);
  }

  private WebhookWork ended(WebhookState how, Optional<String> why, Instant now) {
    return new WebhookWork(how, attempts, Optional.empty(), why, Optional.of(now));
  }

  private static WebhookWork waiting(int attempts, Instant next, Optional<String> why) {
    return new WebhookWork(
        WebhookState.WAITING, attempts, Optional.of(next), why, Optional.empty());
  }

  private static String cut(String why) {
    return why.substring(0, Math.min(why.length(), LONGEST_CAUSE));
  }
}
