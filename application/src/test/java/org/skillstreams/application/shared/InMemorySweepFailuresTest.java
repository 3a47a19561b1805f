package org.skillstreams.application.shared;

import java.time.Duration;

class InMemorySweepFailuresTest extends SweepFailuresContract {

  private final ManualClock clock = ManualClock.standing();
  private final InMemorySweepFailures failures = new InMemorySweepFailures(clock);

  @Override
  protected SweepFailures failures() {
    return failures;
  }

  @Override
  protected void pass(Duration time) {
    clock.advance(time);
  }
}
