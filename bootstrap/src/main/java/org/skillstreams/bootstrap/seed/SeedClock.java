package org.skillstreams.bootstrap.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.skillstreams.application.shared.Clock;

/** The clock of the demo town's past: it stands where the story is. */
final class SeedClock implements Clock {

  private final Instant today;
  private Instant now;

  /** Stands at the platform's present. */
  SeedClock(Instant today) {
    this.today = today.truncatedTo(ChronoUnit.MICROS);
    this.now = this.today;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Goes to a moment before the present. */
  void goBack(Duration before) {
    now = today.minus(before);
  }

  /** Lets time pass, at most to the present. */
  void passes(Duration time) {
    var later = now.plus(time);
    now = later.isAfter(today) ? today : later;
  }
}
