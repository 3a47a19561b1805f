package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillstreams.domain.job.JobFixtures.ANNA;
import static org.skillstreams.domain.job.JobFixtures.BEN;
import static org.skillstreams.domain.job.JobFixtures.THREE_PLACES;
import static org.skillstreams.domain.job.JobFixtures.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Window;

/** What time does to a job. */
class JobDeadlinesTest {

  static Stream<Arguments> whatIsDue() {
    return Stream.of(
        Arguments.of(JobStage.SUBMITTED, JobFixtures.START, JobMove.ROUTE),
        Arguments.of(JobStage.SENT_TO_PROVIDERS, after(1, 24), JobMove.EXPIRE_ROUTING),
        Arguments.of(JobStage.CLAIMED, after(2, 48), JobMove.REFUND_STALE_CLAIM),
        Arguments.of(JobStage.CONTACTED, after(3, 48), JobMove.REFUND_STALE_CLAIM),
        Arguments.of(JobStage.CONFIRMED, after(5, 30 * 24), JobMove.AUTO_COMPLETE),
        Arguments.of(JobStage.COMPLETED, after(6, 14 * 24), JobMove.CLOSE));
  }

  @ParameterizedTest(name = "{0}: {2} at {1}")
  @MethodSource("whatIsDue")
  void eachStageFallsDueOnItsDeadlineAndNotBefore(JobStage stage, Instant at, JobMove move) {
    var job = JobFixtures.inStage(stage);

    assertThat(JobDeadlines.dueAt(job)).contains(at);
    assertThat(JobDeadlines.dueMove(job, at.minusNanos(1_000))).isEmpty();
    assertThat(JobDeadlines.dueMove(job, at)).contains(move);
    assertThat(JobRights.moves(job, Actor.SYSTEM, ANNA, at, THREE_PLACES)).contains(move);
  }

  @Test
  void anUnconfirmedJobClosesAndReturnsTheCredits() {
    var contacted = JobFixtures.inStage(JobStage.CONTACTED);
    var due = after(4, 7 * 24);

    assertThat(JobDeadlines.dueMove(contacted, due)).contains(JobMove.AUTO_CLOSE);
    assertThat(JobDeadlines.autoClose(contacted, due).claims().all())
        .allMatch(c -> c.refund().isPresent());
  }

  @Test
  void theClaimWithoutContactLapsesAndTheOtherGoesOn() {
    var released =
        JobDeadlines.refundStaleClaims(
            JobFixtures.inStage(JobStage.CONTACTED), after(3, 48), THREE_PLACES);

    assertThat(released.stage()).isEqualTo(JobStage.CONTACTED);
    assertThat(released.claims().openOf(ANNA)).isPresent();
    assertThat(released.claims().of(BEN)).map(Claim::outcome).contains(Claim.Outcome.RELEASED);
    assertThat(JobDeadlines.dueAt(released)).contains(after(4, 7 * 24));
  }

  @Test
  void reviewsOfBothSidesCloseTheJobBeforeTheWindowIsOver() {
    var completed = JobFixtures.inStage(JobStage.COMPLETED);

    assertThat(JobDeadlines.close(completed, true, minutes(7)).stage()).isEqualTo(JobStage.CLOSED);
  }

  @Test
  void anOperatorsWindowReplacesTheStandard() {
    var policy = new JobPolicy(Map.of(Window.ROUTING, Duration.ofHours(1)), 2, 2);

    assertThat(JobFixtures.submitted().route(List.of(ANNA), minutes(1), policy).state())
        .isEqualTo(new JobState.SentToProviders(after(1, 1)));
  }

  private static Instant after(int minutes, int hours) {
    return minutes(minutes).plus(Duration.ofHours(hours));
  }
}
