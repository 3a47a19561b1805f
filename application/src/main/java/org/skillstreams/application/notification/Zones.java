package org.skillstreams.application.notification;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.skillstreams.domain.shared.Refusal;

/** Time zones as people and their browsers name them. */
final class Zones {

  private Zones() {}

  /** Refused if there is none of this name. */
  static ZoneId read(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      throw Refusal.invalid("zone", "unknown", "Choose a time zone.");
    }
  }
}
