package org.skillstreams.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillstreams.domain.notification.Delivery.Mail;
import org.skillstreams.domain.notification.Preferences.Choice;

@Tag("SS-13")
class PreferencesTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Instant NOON = Instant.parse("2026-06-01T16:00:00Z");
  private static final Instant NIGHT = Instant.parse("2026-06-02T03:00:00Z");
  private static final Instant MORNING = Instant.parse("2026-06-02T11:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // a night without anything special: 22:00 to 07:00
    "2026-06-01T21:59:59-04:00, ",
    "2026-06-01T22:00:00-04:00, 2026-06-02T07:00:00-04:00",
    "2026-06-02T06:59:59-04:00, 2026-06-02T07:00:00-04:00",
    "2026-06-02T07:00:00-04:00, ",
    // clocks put forward at 02:00 on 8 March 2026, put back on 1 November 2026
    "2026-03-07T23:00:00-05:00, 2026-03-08T07:00:00-04:00",
    "2026-10-31T23:00:00-04:00, 2026-11-01T07:00:00-05:00"
  })
  @Tag("T1")
  void quietHoursFollowTheClockOnTheWall(String now, String end) {
    var quiet = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    assertThat(quiet.endAt(at(now), NEW_YORK)).isEqualTo(Optional.ofNullable(end).map(this::at));
  }

  @ParameterizedTest
  @CsvSource({
    // an end that does not exist: 02:30 is 03:30 that day
    "2026-03-08T01:30:00-05:00, 2026-03-08T03:30:00-04:00",
    // an end that comes twice: once the first is over, the second counts
    "2026-11-01T01:10:00-04:00, 2026-11-01T01:30:00-04:00",
    "2026-11-01T01:10:00-05:00, 2026-11-01T01:30:00-05:00"
  })
  @Tag("T1")
  void anEndWithinTheChangeOfClocksIsFound(String now, String end) {
    var until = end.startsWith("2026-03") ? LocalTime.of(2, 30) : LocalTime.of(1, 30);
    var quiet = new QuietHours(LocalTime.of(1, 0), until);

    assertThat(quiet.endAt(at(now), NEW_YORK)).contains(at(end));
  }

  @Test
  void whoChoseNothingGetsWhatTheCatalogueSays() {
    assertThat(Preferences.NONE.delivery(NotificationType.QUOTE_RECEIVED, NOON))
        .isEqualTo(new Delivery(true, true, new Mail.Alone(NOON)));
    assertThat(Preferences.NONE.delivery(NotificationType.REQUEST_SENT, NOON))
        .isEqualTo(new Delivery(true, false, new Mail.None()));
  }

  @Test
  void whatIsSwitchedOffDoesNotComeUnlessItIsInsistedOn() {
    var choices =
        Map.of(
            new Choice(NotificationType.QUOTE_RECEIVED, Channel.MAIL), false,
            new Choice(NotificationType.SHUT_OUT, Channel.MAIL), false);
    var silent = new Preferences(NEW_YORK, Optional.empty(), Digest.AT_ONCE, choices, 1);

    assertThat(silent.delivery(NotificationType.QUOTE_RECEIVED, NOON).mail())
        .isEqualTo(new Mail.None());
    assertThat(silent.delivery(NotificationType.SHUT_OUT, NOON).mail())
        .isEqualTo(new Mail.Alone(NOON));
  }

  @Test
  void duringQuietHoursMailWaitsAndNothingPopsUpExceptWhatIsUrgent() {
    var sleeper = sleeping(Digest.AT_ONCE);

    assertThat(sleeper.delivery(NotificationType.QUOTE_RECEIVED, NIGHT))
        .isEqualTo(new Delivery(true, false, new Mail.Alone(MORNING)));
    assertThat(sleeper.delivery(NotificationType.SHUT_OUT, NIGHT))
        .isEqualTo(new Delivery(true, true, new Mail.Alone(NIGHT)));
  }

  @Test
  void aDigestGathersWhatAsksForNothing() {
    assertThat(sleeping(Digest.HOURLY).delivery(NotificationType.WORK_DONE, NOON).mail())
        .isEqualTo(new Mail.Gathered(Instant.parse("2026-06-01T17:00:00Z")));
    assertThat(sleeping(Digest.DAILY).delivery(NotificationType.WORK_DONE, NOON).mail())
        .isEqualTo(new Mail.Gathered(Instant.parse("2026-06-02T12:00:00Z")));
    assertThat(sleeping(Digest.DAILY).delivery(NotificationType.QUOTE_RECEIVED, NOON).mail())
        .isEqualTo(new Mail.Alone(NOON));
  }

  @Test
  void aDigestLeavesNobodysQuietHours() {
    assertThat(sleeping(Digest.HOURLY).delivery(NotificationType.WORK_DONE, NIGHT).mail())
        .isEqualTo(new Mail.Gathered(MORNING));
  }

  private static Preferences sleeping(Digest digest) {
    var quiet = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    return new Preferences(NEW_YORK, Optional.of(quiet), digest, Map.of(), 1);
  }

  private Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
