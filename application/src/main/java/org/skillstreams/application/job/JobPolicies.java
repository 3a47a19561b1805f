package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.job.JobPolicy;
import org.skillstreams.domain.shared.Window;

/** The policy that the operator's settings make. */
@Dependent
public class JobPolicies {

  private final Settings settings;

  @Inject
  public JobPolicies(Settings settings) {
    this.settings = settings;
  }

  public JobPolicy current() {
    var values = settings.current();
    var windows = new EnumMap<Window, Duration>(Window.class);
    for (var window : Window.values()) {
      windows.put(window, Duration.ofHours(values.value(Setting.of(window))));
    }
    return new JobPolicy(
        windows,
        values.value(Setting.CLAIMS_PER_JOB),
        values.value(Setting.INVITATIONS),
        Duration.ofMinutes(values.value(Setting.UNDO_WINDOW_MINUTES)));
  }
}
