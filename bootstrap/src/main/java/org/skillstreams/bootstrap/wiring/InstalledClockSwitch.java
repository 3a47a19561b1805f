package org.skillstreams.bootstrap.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.shared.ClockSwitch;

/** {@code CLOCK_MOVABLE} in the environment; without it the clock stays, as in production. */
@Dependent
public class InstalledClockSwitch implements ClockSwitch {

  private final boolean movable;

  @Inject
  public InstalledClockSwitch(
      @ConfigProperty(name = "clock.movable", defaultValue = "false") boolean movable) {
    this.movable = movable;
  }

  @Override
  public boolean movable() {
    return movable;
  }
}
