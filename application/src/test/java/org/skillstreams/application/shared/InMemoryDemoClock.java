package org.skillstreams.application.shared;

import java.time.Duration;

/** Moves a {@link ManualClock} ahead. */
public final class InMemoryDemoClock implements DemoClock {

  private final ManualClock clock;
  private Duration offset = Duration.ZERO;

  public InMemoryDemoClock(ManualClock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Duration offset() {
    return offset;
  }

  @Override
  public Duration lock() {
    return offset();
  }

  @Override
  public synchronized void save(Duration next) {
    clock.advance(next.minus(offset));
    offset = next;
  }
}
