package org.skillstreams.domain.shared;

import java.time.Duration;

/**
 * How long a state may last. Each window is an operator setting; the default stands here
 * (lifecycles.md).
 */
public enum Window {
  ROUTING(Duration.ofHours(24)),
  CONTACT(Duration.ofHours(48)),
  CONFIRMATION(Duration.ofDays(7)),
  COMPLETION(Duration.ofDays(30)),
  REVIEW(Duration.ofDays(14));

  private final Duration standard;

  Window(Duration standard) {
    this.standard = standard;
  }

  /** The length when the operator has set none. */
  public Duration standard() {
    return standard;
  }
}
