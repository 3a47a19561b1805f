package org.skillstreams.domain.notification;

import java.time.Instant;

/**
 * How one notice reaches one person.
 *
 * @param listed whether it stands in the notification centre
 * @param live whether it is shown at once
 */
public record Delivery(boolean listed, boolean live, Mail mail) {

  /** Whether and when it is mailed. */
  public sealed interface Mail {

    record None() implements Mail {}

    /** A mail of its own, from then on. */
    record Alone(Instant from) implements Mail {}

    /** Together with others, then. */
    record Gathered(Instant at) implements Mail {}
  }
}
