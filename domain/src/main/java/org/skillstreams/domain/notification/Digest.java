package org.skillstreams.domain.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Whether mails come one by one or gathered. */
public enum Digest {
  AT_ONCE,
  HOURLY,
  /** In the morning. */
  DAILY;

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /** When the next one leaves, after now; for {@link #AT_ONCE} that is now. */
  public Instant next(Instant now, ZoneId zone) {
    return switch (this) {
      case AT_ONCE -> now;
      case HOURLY -> now.atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
      case DAILY -> LocalTimes.next(MORNING, now, zone);
    };
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
