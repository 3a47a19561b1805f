package org.skillstreams.application.job;

import java.util.Locale;

/** How a provider got in touch with the seeker. */
public enum ContactWay {
  CALLED,
  MESSAGE,
  OTHER;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
