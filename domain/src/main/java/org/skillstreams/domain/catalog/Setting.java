package org.skillstreams.domain.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.skillstreams.domain.shared.Window;

/**
 * What an operator may tune without a deploy: whole numbers with a default and bounds. The unit
 * ends the name.
 */
public enum Setting {
  ROUTING_WINDOW_HOURS(Window.ROUTING),
  CONTACT_WINDOW_HOURS(Window.CONTACT),
  CONFIRMATION_WINDOW_HOURS(Window.CONFIRMATION),
  COMPLETION_WINDOW_HOURS(Window.COMPLETION),
  REVIEW_WINDOW_HOURS(Window.REVIEW),
  CLAIMS_PER_JOB(2, 1, 1_000),
  INVITATIONS(2, 1, 1_000),
  SEEKER_DAILY_CAP(10, 1, 10_000),
  UNDO_WINDOW_MINUTES(2, 0, 60),
  UNDOS_PER_DAY(3, 0, 1_000),
  PROVIDER_CAPACITY(10, 1, 1_000),
  DEFAULT_RADIUS_MILES(25, 1, 100),
  SWEEP_INTERVAL_MINUTES(5, 1, 1_440),
  SUSPENSION_DAYS(7, 1, 365),
  SESSION_HOURS(168, 1, 720),
  SIGN_IN_ATTEMPTS_PER_QUARTER_HOUR(15, 1, 100_000),
  REQUESTS_PER_MINUTE(300, 10, 1_000_000);

  private final int standard;
  private final int least;
  private final int most;

  Setting(int standard, int least, int most) {
    this.standard = standard;
    this.least = least;
    this.most = most;
  }

  Setting(Window window) {
    this((int) window.standard().toHours(), 1, 8_760);
  }

  /** The setting that holds this window's length. */
  public static Setting of(Window window) {
    return switch (window) {
      case ROUTING -> ROUTING_WINDOW_HOURS;
      case CONTACT -> CONTACT_WINDOW_HOURS;
      case CONFIRMATION -> CONFIRMATION_WINDOW_HOURS;
      case COMPLETION -> COMPLETION_WINDOW_HOURS;
      case REVIEW -> REVIEW_WINDOW_HOURS;
    };
  }

  /** The setting with this key, if there is one. */
  public static Optional<Setting> find(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findAny();
  }

  /** Its name in data and JSON, such as {@code claims_per_job}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value where the operator has set none. */
  public int standard() {
    return standard;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }
}
