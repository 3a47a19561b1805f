package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillstreams.domain.job.JobFixtures.THREE_PLACES;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillstreams.domain.shared.Actor;

/** The aggregate against its table: every move in every stage, by everybody (BY-08, I8). */
@Tag("BY-08")
class JobTableTest {

  static Stream<Arguments> everyMoveInEveryStage() {
    return Transition.movesAfterSubmit()
        .flatMap(m -> Arrays.stream(JobStage.values()).map(s -> Arguments.of(m, s)));
  }

  static Stream<Arguments> everyMoveInEveryStageByEverybody() {
    return everyMoveInEveryStage()
        .flatMap(pair ->
            Arrays.stream(Actor.values())
                .map(actor -> Arguments.of(pair.get()[0], pair.get()[1], actor)));
  }

  @ParameterizedTest(name = "{0} from {1}")
  @MethodSource("everyMoveInEveryStage")
  @DisplayName("somebody can make the move at some time exactly when the table allows it")
  void theAggregateAcceptsWhatTheTableAllows(JobMove move, JobStage stage) {
    var outcomes = Transition.of(move, stage).map(Transition::to).toList();

    assertThat(!outcomes.isEmpty())
        .as("%s is accepted in %s", move, stage)
        .isEqualTo(move.from().contains(stage));
    assertThat(outcomes).allMatch(end -> move.leads(stage, end));
  }

  @ParameterizedTest(name = "{0} from {1} by {2}")
  @MethodSource("everyMoveInEveryStageByEverybody")
  @DisplayName("a move is offered exactly to those whom the table and the aggregate let make it")
  void movesAreOfferedToWhoMayMakeThem(JobMove move, JobStage stage, Actor actor) {
    var job = JobFixtures.inStage(stage);

    for (var attempt : Transition.attempts(move, actor, job).toList()) {
      var offered =
          JobRights.moves(job, actor, attempt.person(), attempt.at(), THREE_PLACES).contains(move);

      assertThat(offered).as("%s offered", attempt).isEqualTo(Rights.permit(attempt, job));
    }
  }

  @ParameterizedTest
  @EnumSource(JobStage.class)
  @DisplayName("the fixture of each stage stands in it, and every stage can be reached")
  void fixturesStandInTheirStage(JobStage stage) {
    assertThat(JobFixtures.inStage(stage).stage()).isEqualTo(stage);
    assertThat(JobMove.values()).anyMatch(m -> m.to().contains(stage));
  }

  @Test
  @DisplayName("every stage that a move may end in is reached by it")
  void noEndIsOnlyOnPaper() {
    var reached =
        Transition.movesAfterSubmit()
            .flatMap(m -> Arrays.stream(JobStage.values()).flatMap(s -> Transition.of(m, s)))
            .toList();

    for (var move : Transition.movesAfterSubmit().toList()) {
      assertThat(reached.stream().filter(t -> t.move() == move).map(Transition::to))
          .as("ends of %s", move)
          .containsAll(move.to());
    }
  }

  @Test
  @DisplayName("only submitting begins a job")
  void onlySubmittingBegins() {
    assertThat(JobFixtures.submitted().stage()).isEqualTo(JobStage.SUBMITTED);
    assertThat(JobMove.SUBMIT.from()).isEmpty();
    assertThat(Transition.movesAfterSubmit()).noneMatch(m -> m.from().isEmpty());
  }

  @Test
  @DisplayName("nothing leads out of a final stage")
  void finalStagesAreFinal() {
    var last = EnumSet.of(JobStage.CLOSED, JobStage.CANCELLED, JobStage.CLOSED_UNCONFIRMED);

    for (var stage : last) {
      assertThat(Transition.movesAfterSubmit().filter(m -> m.from().contains(stage)))
          .allMatch(m -> m.to().isEmpty(), "changes no stage");
      assertThat(JobDeadlines.dueAt(JobFixtures.inStage(stage))).isEmpty();
    }
  }
}
