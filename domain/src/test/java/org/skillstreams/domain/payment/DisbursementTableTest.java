package org.skillstreams.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillstreams.domain.payment.DisbursementFixtures.NOON;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.domain.shared.Actor;

/** The aggregate against its table: everything that can happen in every stage (BY-08, I8). */
@Tag("BY-08")
class DisbursementTableTest {

  private static final Map<String, Function<Disbursement, List<DisbursementStep>>> HAPPENINGS =
      Map.ofEntries(
          Map.entry("not ready", one -> one.await("incomplete", NOON)),
          Map.entry("not ready for another cause", one -> one.await("restricted", NOON)),
          Map.entry("ready", one -> one.transfer(DisbursementFixtures.account(one), NOON)),
          Map.entry("no answer", one -> one.loseSight("no answer", NOON)),
          Map.entry("refused", one -> one.refuse("balance_insufficient", NOON)),
          Map.entry("never reached", one -> one.neverReached(NOON)),
          Map.entry("transferred", one -> one.follow(DisbursementFixtures.transfer(one, 0), NOON)),
          Map.entry("reversed", one -> one.follow(DisbursementFixtures.transfer(one, 8_000), NOON)),
          Map.entry("under way", said(PayoutSeen.Standing.UNDER_WAY)),
          Map.entry("arrived", said(PayoutSeen.Standing.ARRIVED)),
          Map.entry("failed", said(PayoutSeen.Standing.FAILED)));

  @ParameterizedTest
  @EnumSource(DisbursementStage.class)
  void whateverHappensOnlyMovesOfTheTableAreMade(DisbursementStage stage) {
    HAPPENINGS.forEach((name, happening) -> {
      var steps = happening.apply(in(stage));

      assertThat(steps)
          .as(name)
          .allMatch(step -> step.move().leads(step.before().stage(), step.after().stage()))
          .allMatch(step -> step.after().version() == step.before().version() + 1);
    });
  }

  @ParameterizedTest
  @EnumSource(DisbursementStage.class)
  void whatTheCompanySaysASecondTimeChangesNothing(DisbursementStage stage) {
    for (var name : List.of("transferred", "reversed", "under way", "arrived", "failed")) {
      var happening = HAPPENINGS.get(name);
      var steps = happening.apply(in(stage));
      var after = steps.isEmpty() ? in(stage) : steps.getLast().after();

      assertThat(happening.apply(after)).as("%s again", name).isEmpty();
    }
  }

  @Test
  void everyRowIsWalkedFromEachOfItsStages() {
    for (var move : DisbursementMove.values()) {
      var walked =
          Arrays.stream(DisbursementStage.values())
              .filter(stage -> stepsFrom(stage).anyMatch(step -> step.move() == move))
              .collect(Collectors.toSet());

      assertThat(walked).as("%s", move).isEqualTo(move.from());
    }
  }

  @ParameterizedTest
  @EnumSource(DisbursementStage.class)
  void theFixtureStandsInItsStageAndOnlyWhatCameBackIsOver(DisbursementStage stage) {
    var disbursement = in(stage);

    assertThat(disbursement.stage()).isEqualTo(stage);
    assertThat(disbursement.asking().at().isPresent())
        .isEqualTo(stage != DisbursementStage.RETURNED);
  }

  @Test
  void nobodyMovesMoneyByHand() {
    assertThat(DisbursementMove.values())
        .allSatisfy(move -> assertThat(move.by()).containsExactly(Actor.SYSTEM));
  }

  /** Steps that begin in this stage, also in the middle of a longer way. */
  private static Stream<DisbursementStep> stepsFrom(DisbursementStage stage) {
    return Arrays.stream(DisbursementStage.values())
        .flatMap(start ->
            HAPPENINGS.values().stream().flatMap(happening -> happening.apply(in(start)).stream()))
        .filter(step -> step.before().stage() == stage);
  }

  private static Function<Disbursement, List<DisbursementStep>> said(PayoutSeen.Standing standing) {
    return one -> one.follow(DisbursementFixtures.payout(one, standing), NOON);
  }

  private static Disbursement in(DisbursementStage stage) {
    return DisbursementFixtures.in(stage, DisbursementFixtures.intended());
  }
}
