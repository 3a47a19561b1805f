package org.skillstreams.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillstreams.domain.payment.PurchaseFixtures.HALF_REFUND;
import static org.skillstreams.domain.payment.PurchaseFixtures.LOST_DISPUTE;
import static org.skillstreams.domain.payment.PurchaseFixtures.NOON;
import static org.skillstreams.domain.payment.PurchaseFixtures.WHOLE_REFUND;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;

/** The aggregate against its table: everything that can be said in every stage (BY-08, I8). */
@Tag("BY-08")
class PurchaseTableTest {

  private static final List<List<MoneyBack>> BACK =
      List.of(
          List.of(),
          List.of(HALF_REFUND),
          List.of(WHOLE_REFUND),
          List.of(HALF_REFUND, new MoneyBack("re_rest", MoneyBack.Kind.REFUND, 500)),
          List.of(LOST_DISPUTE),
          List.of(HALF_REFUND, LOST_DISPUTE));

  @ParameterizedTest
  @EnumSource(PurchaseStage.class)
  void whateverIsSaidOnlyMovesOfTheTableAreMade(PurchaseStage stage) {
    var purchase = in(stage);
    for (var seen : everythingSaid(purchase).toList()) {
      var steps = purchase.follow(seen, NOON);

      assertThat(steps)
          .allMatch(step -> step.move().leads(step.before().stage(), step.after().stage()));
    }
  }

  @ParameterizedTest
  @EnumSource(PurchaseStage.class)
  void whatIsSaidASecondTimeChangesNothing(PurchaseStage stage) {
    var purchase = in(stage);
    for (var seen : everythingSaid(purchase).toList()) {
      var after = PurchaseFixtures.follow(purchase, seen);

      assertThat(after.follow(seen, NOON)).as("%s again", seen).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(PurchaseStage.class)
  void theFixtureStandsInItsStageAndTimeAsksOnlyWhereSomethingIsToCome(PurchaseStage stage) {
    var purchase = in(stage);

    assertThat(purchase.stage()).isEqualTo(stage);
    assertThat(purchase.paid().isPresent()).isEqualTo(stage.paid());
    assertThat(purchase.asking().at().isPresent())
        .isEqualTo(
            List.of(
                    PurchaseStage.INTENDED,
                    PurchaseStage.UNKNOWN,
                    PurchaseStage.OPEN,
                    PurchaseStage.PENDING)
                .contains(stage));
  }

  @Test
  void everyRowIsWalkedFromEachOfItsStages() {
    for (var move : PurchaseMove.values()) {
      var walked =
          Arrays.stream(PurchaseStage.values())
              .filter(stage -> stepsFrom(stage).anyMatch(step -> step.move() == move))
              .toList();

      assertThat(walked).as("%s", move).containsAll(move.from());
    }
  }

  /** Steps that begin in this stage, also in the middle of a longer way. */
  private static Stream<PurchaseStep> stepsFrom(PurchaseStage stage) {
    var starts = Arrays.stream(PurchaseStage.values()).map(PurchaseTableTest::in);
    return Stream.concat(starts, Stream.of(paymentFailed()))
        .flatMap(one ->
            Stream.of(
                    everythingSaid(one).flatMap(seen -> one.follow(seen, NOON).stream()),
                    one.loseSight("no answer", NOON).stream(),
                    one.refuse("declined", NOON).stream())
                .flatMap(steps -> steps))
        .filter(step -> step.before().stage() == stage);
  }

  /** Failed after there was a checkout, which the fixture of the stage never had. */
  private static Purchase paymentFailed() {
    var open = in(PurchaseStage.OPEN);
    return PurchaseFixtures.follow(open, PurchaseFixtures.said(open, Standing.FAILED));
  }

  private static Stream<CheckoutSeen> everythingSaid(Purchase purchase) {
    return Arrays.stream(Standing.values())
        .flatMap(standing ->
            BACK.stream()
                .flatMap(back ->
                    Stream.of(false, true)
                        .map(disputed ->
                            PurchaseFixtures.said(purchase, standing, back, disputed))));
  }

  private static Purchase in(PurchaseStage stage) {
    return PurchaseFixtures.in(stage, new PersonId(UUID.randomUUID()));
  }
}
