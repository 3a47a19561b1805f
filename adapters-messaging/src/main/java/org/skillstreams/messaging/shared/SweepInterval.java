package org.skillstreams.messaging.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.skillstreams.application.catalog.Settings;

/** How often the operator wants the sweep to run, as it is set now. */
@Dependent
@Transactional
public class SweepInterval {

  private final Settings settings;

  @Inject
  public SweepInterval(Settings settings) {
    this.settings = settings;
  }

  /** Read anew each time. */
  public Duration current() {
    return settings.sweepInterval();
  }
}
