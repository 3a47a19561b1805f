package org.skillstreams.domain.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/**
 * Times of day in a zone. Where clocks are put forward over such a time it comes as much later;
 * where they are put back it comes twice, and the first one that is still to come counts (T1).
 */
final class LocalTimes {

  private LocalTimes() {}

  /** When it is this time of day next, after now. */
  static Instant next(LocalTime time, Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    return Stream.of(today, today.plusDays(1))
        .map(day -> day.atTime(time).atZone(zone))
        .flatMap(at -> Stream.of(at.withEarlierOffsetAtOverlap(), at.withLaterOffsetAtOverlap()))
        .map(ZonedDateTime::toInstant)
        .filter(now::isBefore)
        .findFirst()
        .orElseThrow();
  }
}
