package org.skillstreams.application.catalog;

import java.time.Duration;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.catalog.SettingValues;
import org.skillstreams.domain.shared.Window;

/** What the operator has tuned. */
public interface Settings {

  SettingValues current();

  /** The values for editing, held until the transaction ends. */
  SettingValues lock();

  void save(SettingValues values);

  default int value(Setting setting) {
    return current().value(setting);
  }

  /** How long a state may last. */
  default Duration window(Window window) {
    return Duration.ofHours(value(Setting.of(window)));
  }

  /** How many providers may claim one request. */
  default int claimsPerJob() {
    return value(Setting.CLAIMS_PER_JOB);
  }

  /** How many providers a request is sent to. */
  default int invitations() {
    return value(Setting.INVITATIONS);
  }

  /** How many requests one seeker may make within 24 hours. */
  default int seekerDailyCap() {
    return value(Setting.SEEKER_DAILY_CAP);
  }

  /** How many open requests a provider takes at a time, unless the profile says otherwise. */
  default int providerCapacity() {
    return value(Setting.PROVIDER_CAPACITY);
  }

  /** How far a provider goes, unless the profile says otherwise. */
  default int defaultRadiusMiles() {
    return value(Setting.DEFAULT_RADIUS_MILES);
  }

  /** How often the sweep asks what is due. */
  default Duration sweepInterval() {
    return Duration.ofMinutes(value(Setting.SWEEP_INTERVAL_MINUTES));
  }
}
