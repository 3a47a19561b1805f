package org.skillstreams.domain.notification;

import java.util.Locale;

/** A way on which a notice reaches somebody. */
public enum Channel {
  /** It stands in the notification centre. */
  IN_APP,
  /** It is shown at once to whoever has the platform open. */
  LIVE,
  MAIL;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
