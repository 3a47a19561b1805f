package org.skillstreams.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link SweepFailures} keeps. */
@Tag("B1")
public abstract class SweepFailuresContract {

  private static final UUID BAD = UUID.randomUUID();

  protected abstract SweepFailures failures();

  /** Lets platform time pass. */
  protected abstract void pass(Duration time);

  @Test
  void nothingFailedYet() {
    assertThat(of(fresh())).isEmpty();
  }

  @Test
  void aFailureRestsLongerEachTimeAndIsThenTriedAgain() {
    var subject = fresh();

    failures().record(subject, BAD, "broken");
    assertThat(of(subject)).singleElement().matches(SweepFailure::rests);
    pass(Duration.ofMinutes(5).plusSeconds(1));
    assertThat(of(subject)).singleElement().matches(f -> !f.rests());

    failures().record(subject, BAD, "still broken");
    pass(Duration.ofMinutes(9));
    assertThat(of(subject)).singleElement().matches(SweepFailure::rests);
    pass(Duration.ofMinutes(1).plusSeconds(1));
    assertThat(of(subject))
        .singleElement()
        .matches(f -> !f.rests())
        .returns(2, SweepFailure::attempts);
  }

  @Test
  void noRestIsLongerThanADay() {
    var subject = fresh();
    for (int i = 0; i < 40; i++) {
      failures().record(subject, BAD, "broken for ever");
    }

    pass(Duration.ofDays(1).plusSeconds(1));

    assertThat(of(subject)).singleElement().matches(f -> !f.rests());
  }

  @Test
  void whatSucceededIsForgotten() {
    var subject = fresh();
    failures().record(subject, BAD, "x".repeat(5_000));
    failures().record(subject, UUID.randomUUID(), "another");

    failures().forget(subject, BAD);

    assertThat(of(subject)).singleElement().matches(f -> !f.subject().equals(BAD));
  }

  private List<SweepFailure> of(String subject) {
    return failures().of(subject);
  }

  private static String fresh() {
    return "test-" + UUID.randomUUID();
  }
}
