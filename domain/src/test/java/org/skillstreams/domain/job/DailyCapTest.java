package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

/** The cap on a day's claims: what it forbids, and when a change of it counts. */
@Tag("BY-04")
class DailyCapTest {

  private static final Instant NOW = JobFixtures.START;
  private static final Instant TOMORROW = NOW.plus(DailyCap.DAY);

  private final DailyCap ten = DailyCap.NONE.set(Optional.of(10), 0, NOW);

  @Test
  void aFirstCapCountsAtOnce() {
    assertThat(ten.at(NOW)).contains(10);
    assertThat(ten.planned(NOW)).isEmpty();
  }

  @Test
  void upToTheCapIsAllowedAndNotACreditMore() {
    ten.allow(3, 7, NOW);

    refuses(JobRefusal.OVER_DAILY_CAP, () -> ten.allow(3, 8, NOW));
    refuses(JobRefusal.OVER_DAILY_CAP, () -> ten.allow(1, Integer.MAX_VALUE, NOW));
  }

  @Test
  void withoutACapEverythingIsAllowed() {
    DailyCap.NONE.allow(1_000, Integer.MAX_VALUE, NOW);

    assertThat(DailyCap.NONE.left(5, NOW)).isEmpty();
  }

  @Test
  void aLowerCapCountsAtOnceAndLeavesNothingBelowZero() {
    var five = ten.set(Optional.of(5), 1, NOW);

    assertThat(five.at(NOW)).contains(5);
    assertThat(five.left(9, NOW)).contains(0);
  }

  @Test
  void aHigherCapAndNoCapCountADayLater() {
    var more = ten.set(Optional.of(20), 1, NOW);
    var none = ten.set(Optional.empty(), 1, NOW);

    assertThat(more.at(TOMORROW.minusNanos(1))).contains(10);
    assertThat(more.at(TOMORROW)).contains(20);
    assertThat(none.at(TOMORROW.minusNanos(1))).contains(10);
    assertThat(none.at(TOMORROW)).isEmpty();
    assertThat(none.planned(TOMORROW)).isEmpty();
  }

  @Test
  void askingAgainDoesNotPutARaiseOff() {
    var more = ten.set(Optional.of(20), 1, NOW);
    var again = more.set(Optional.of(20), 2, NOW.plusSeconds(3_600));

    assertThat(again.planned(NOW)).map(DailyCap.Raise::from).contains(TOMORROW);
  }

  @Test
  void whoeverThinksBetterOfItDropsTheRaise() {
    var back = ten.set(Optional.of(20), 1, NOW).set(Optional.of(10), 2, NOW);

    assertThat(back.at(TOMORROW)).contains(10);
  }

  @Test
  void aCapThatIsNoneAndAStaleChangeAreRefused() {
    refuses(CommonRefusal.INVALID_INPUT, () -> ten.set(Optional.of(0), 1, NOW));
    refuses(CommonRefusal.INVALID_INPUT, () -> ten.set(Optional.of(-1), 1, NOW));
    refuses(CommonRefusal.INVALID_INPUT, () -> ten.set(Optional.of(DailyCap.MOST + 1), 1, NOW));
    refuses(CommonRefusal.STALE_EDIT, () -> ten.set(Optional.of(5), 0, NOW));
  }

  @Property
  void nothingThatIsAskedRaisesTheCapWithinADay(
      @ForAll @Size(max = 20) java.util.List<@IntRange(min = 0, max = 50) Integer> wanted,
      @ForAll @IntRange(min = 1, max = 50) int first) {
    var cap = DailyCap.NONE.set(Optional.of(first), 0, NOW);
    int least = first;
    var now = NOW;
    for (int credits : wanted) {
      now = now.plusSeconds(60);
      cap = cap.set(Optional.of(credits).filter(c -> c > 0), cap.version(), now);
      least = credits > 0 ? Math.min(least, credits) : least;
      assertThat(cap.at(now)).contains(least);
    }
  }

  private static void refuses(
      org.skillstreams.domain.shared.Reason reason,
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
