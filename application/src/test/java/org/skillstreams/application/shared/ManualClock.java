package org.skillstreams.application.shared;

import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until it is moved. */
public final class ManualClock implements Clock {

  private Instant now;

  public ManualClock(Instant start) {
    this.now = start;
  }

  public static ManualClock standing() {
    return new ManualClock(Instant.parse("2026-11-02T17:00:00Z"));
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  public synchronized void advance(Duration by) {
    now = now.plus(by);
  }
}
