package org.skillstreams.application.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.InMemoryAuditLog;
import org.skillstreams.application.shared.InMemoryDemoClock;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Refusal;

/** The demo clock: forward, by admins, never in production. */
@Tag("BY-10")
class AdvanceClockTest {

  private static final Caller ADMIN = caller(Role.ADMIN);
  private static final long DAY = Duration.ofDays(1).toSeconds();

  private final ManualClock clock = ManualClock.standing();
  private final Instant start = clock.instant();
  private final InMemoryDemoClock demo = new InMemoryDemoClock(clock);
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private boolean movable = true;
  private final AdvanceClock advance = new AdvanceClock(demo, () -> movable, clock, audit);
  private final ReadClock read = new ReadClock(clock, demo, () -> movable);

  @Test
  void platformTimeMovesForward() {
    advance(DAY);

    assertThat(advance(2 * DAY))
        .isEqualTo(new ClockReading(start.plus(Duration.ofDays(3)), 3 * DAY, true))
        .isEqualTo(read.handle(ADMIN));
  }

  @Test
  void everyMoveLeavesATrackWithItsReason() {
    advance(DAY);

    assertThat(audit.entries())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo("clock.advance");
          assertThat(entry.reason()).contains("To see a lead expire");
          assertThat(entry.person()).isEqualTo(Optional.of(ADMIN.person()));
          assertThat(entry.before()).isEqualTo(Map.of("offset_seconds", "0"));
          assertThat(entry.after()).isEqualTo(Map.of("offset_seconds", "86400"));
        });
  }

  @Test
  void onlyADemoTellsEverybodyItsTime() {
    var tell = new TellDemoTime(clock, () -> movable);
    advance(DAY);

    assertThat(tell.handle()).contains(start.plus(Duration.ofDays(1)));
    movable = false;
    assertThat(tell.handle()).isEmpty();
  }

  @Test
  void inProductionTheClockStays() {
    movable = false;

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> advance(DAY))
        .extracting(Refusal::reason)
        .isEqualTo(CommonRefusal.CLOCK_FIXED);
    assertThat(read.handle(ADMIN)).isEqualTo(new ClockReading(start, 0, false));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE, 366 * 86_400 + 1, Long.MAX_VALUE})
  void itGoesForwardOnlyAndNotTooFar(long seconds) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> advance(seconds))
        .satisfies(refused ->
            assertThat(refused.problems())
                .extracting(FieldProblem::field, FieldProblem::key)
                .containsExactly(tuple("seconds", "range")));
    assertThat(clock.instant()).isEqualTo(start);
  }

  @Test
  void aYearAtOnceIsAllowed() {
    assertThat(advance(366 * DAY).now()).isEqualTo(start.plus(Duration.ofDays(366)));
  }

  @Test
  void aReasonIsAsked() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> advance.handle(new AdvanceClock.Command(ADMIN, DAY, " ")))
        .satisfies(refused ->
            assertThat(refused.problems())
                .extracting(FieldProblem::field)
                .containsExactly("reason"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void onlyAdminsMay(Role role) {
    var command = new AdvanceClock.Command(caller(role), DAY, "Let me in");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> advance.handle(command))
        .extracting(Refusal::reason)
        .isEqualTo(AccountRefusal.NOT_ALLOWED);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read.handle(caller(role)));
  }

  private ClockReading advance(long seconds) {
    return advance.handle(new AdvanceClock.Command(ADMIN, seconds, "To see a lead expire"));
  }

  private static Caller caller(Role role) {
    return new Caller(new PersonId(UUID.randomUUID()), role);
  }
}
