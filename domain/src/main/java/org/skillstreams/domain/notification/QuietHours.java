package org.skillstreams.domain.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.skillstreams.domain.shared.Refusal;

/**
 * The hours of the day in which somebody wants no mail and nothing popping up.
 *
 * @param to when they end; the next day where that is not after {@code from}
 */
public record QuietHours(LocalTime from, LocalTime to) {

  public QuietHours {
    if (from.equals(to)) {
      throw Refusal.invalid(
          "quiet.to", "range", "Quiet hours end at another time than they begin.");
    }
  }

  /** When they end, if it is quiet now. */
  public Optional<Instant> endAt(Instant now, ZoneId zone) {
    return quiet(now.atZone(zone).toLocalTime())
        ? Optional.of(LocalTimes.next(to, now, zone))
        : Optional.empty();
  }

  private boolean quiet(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean going = time.isBefore(to);
    return from.isBefore(to) ? begun && going : begun || going;
  }
}
