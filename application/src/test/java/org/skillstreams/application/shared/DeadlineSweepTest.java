package org.skillstreams.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sweep over things that are due in a pretended model. */
@Tag("B1")
class DeadlineSweepTest {

  private static final int MANY = 250;

  private final ManualClock clock = ManualClock.standing();
  private final InMemorySweepFailures failures = new InMemorySweepFailures(clock);
  private final PretendedWork work = new PretendedWork();
  private final DeadlineSweep sweep = new DeadlineSweep(List.of(work), failures);

  @Test
  void everythingThatIsDueIsDoneOncePageByPage() {
    var all = work.add(MANY);

    assertThat(sweep.run()).isEqualTo(new SweepSummary(MANY, 0));
    assertThat(sweep.run()).isEqualTo(SweepSummary.NOTHING);
    assertThat(work.done()).containsExactlyElementsOf(all);
  }

  @Test
  void aBadRowIsSkippedAndReportedAndTheOthersGoOn() {
    var all = work.add(MANY);
    work.breaks(all.get(3));

    assertThat(sweep.run()).isEqualTo(new SweepSummary(MANY - 1, 1));
    assertThat(failures.of(work.subject()))
        .singleElement()
        .returns(all.get(3), SweepFailure::subject);
  }

  @Test
  void aBadRowRestsAndIsTriedAgainLater() {
    var bad = work.add(1).getFirst();
    work.breaks(bad);
    sweep.run();

    assertThat(sweep.run()).isEqualTo(new SweepSummary(0, 1));
    assertThat(work.attempts()).isEqualTo(1);

    work.mends(bad);
    clock.advance(Duration.ofMinutes(6));
    assertThat(sweep.run()).isEqualTo(new SweepSummary(1, 0));
    assertThat(failures.of(work.subject())).isEmpty();
  }

  @Test
  void aFailureIsForgottenWhenSomebodyElseSettledIt() {
    var bad = work.add(1).getFirst();
    work.breaks(bad);
    sweep.run();

    work.settle(bad);
    sweep.run();

    assertThat(failures.of(work.subject())).isEmpty();
  }

  @Test
  void aFailureIsKeptWhenTheSweepWasStoppedBeforeItCameUp() {
    var all = work.add(2);
    work.breaks(all.get(1));
    sweep.run();
    work.add(1);

    assertThat(sweep.run(() -> true)).isEqualTo(SweepSummary.NOTHING);

    assertThat(failures.of(work.subject())).extracting(SweepFailure::subject).contains(all.get(1));
  }

  @Test
  void aStoppedSweepLeavesTheRestToTheNext() {
    work.add(MANY);
    var moves = new AtomicInteger();

    assertThat(sweep.run(() -> moves.incrementAndGet() > 10)).isEqualTo(new SweepSummary(10, 0));
    assertThat(sweep.run()).isEqualTo(new SweepSummary(MANY - 10, 0));
  }

  @Test
  void whatSomebodyElseIsAtIsNeitherPassedNorFailed() {
    work.holds(work.add(3).get(1));

    assertThat(sweep.run()).isEqualTo(new SweepSummary(2, 0));
  }

  @Test
  void everyModelHasItsTurn() {
    var other = new PretendedWork();
    work.add(2);
    other.add(3);

    assertThat(new DeadlineSweep(List.of(work, other), failures).run())
        .isEqualTo(new SweepSummary(5, 0));
    assertThat(other.done()).hasSize(3);
  }
}
