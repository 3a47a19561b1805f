package org.skillstreams.domain.account;

import java.time.Instant;

/** Whether a person may use the platform. */
public sealed interface PersonStatus {

  /** What the status means at one moment. */
  enum Standing {
    ACTIVE,
    SUSPENDED,
    BANNED
  }

  /** May use it. */
  record Active() implements PersonStatus {}

  /** May not until then. */
  record Suspended(Instant until, String reason) implements PersonStatus {}

  /** May not any more. */
  record Banned(String reason) implements PersonStatus {}

  /** The standing at this moment: a suspension ends by itself. */
  default Standing at(Instant now) {
    return switch (this) {
      case Active _ -> Standing.ACTIVE;
      case Suspended suspended when now.isBefore(suspended.until()) -> Standing.SUSPENDED;
      case Suspended _ -> Standing.ACTIVE;
      case Banned _ -> Standing.BANNED;
    };
  }
}
