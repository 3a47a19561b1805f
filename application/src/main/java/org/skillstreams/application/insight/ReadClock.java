package org.skillstreams.application.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.ClockSwitch;
import org.skillstreams.application.shared.DemoClock;
import org.skillstreams.domain.account.Role;

/** Where the platform's clock stands, for admins (BY-10). */
@Dependent
@Transactional
public class ReadClock {

  private final Clock clock;
  private final DemoClock demo;
  private final ClockSwitch movable;

  @Inject
  public ReadClock(Clock clock, DemoClock demo, ClockSwitch movable) {
    this.clock = clock;
    this.demo = demo;
    this.movable = movable;
  }

  public ClockReading handle(Caller by) {
    by.mustBe(Role.ADMIN);
    return new ClockReading(clock.instant(), demo.offset().toSeconds(), movable.movable());
  }
}
