package org.skillstreams.application.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.ClockSwitch;

/** The platform's time where it may be ahead of everybody's clocks: in a demo (BY-10). */
@Dependent
@Transactional
public class TellDemoTime {

  private final Clock clock;
  private final ClockSwitch movable;

  @Inject
  public TellDemoTime(Clock clock, ClockSwitch movable) {
    this.clock = clock;
    this.movable = movable;
  }

  /** Empty in production, where nobody can move it. */
  public Optional<Instant> handle() {
    return movable.movable() ? Optional.of(clock.instant()) : Optional.empty();
  }
}
