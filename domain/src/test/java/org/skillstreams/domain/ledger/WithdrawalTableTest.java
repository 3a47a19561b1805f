package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalState.Decision;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/** The aggregate against its table: every move in every stage (BY-08, I8). */
@Tag("BY-08")
@Tag("JS-16")
class WithdrawalTableTest {

  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final PersonId olivia = new PersonId(UUID.randomUUID());

  static Stream<Arguments> everything() {
    return Arrays.stream(WithdrawalMove.values())
        .filter(move -> move != WithdrawalMove.REQUEST)
        .flatMap(move ->
            Arrays.stream(WithdrawalStage.values()).map(stage -> Arguments.of(move, stage)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void aMoveIsMadeExactlyWhereTheTableHasIt(WithdrawalMove move, WithdrawalStage stage) {
    var step = attempt(move, WithdrawalFixtures.in(stage, anna, olivia));

    assertThat(step.isPresent()).isEqualTo(move.from().contains(stage));
    step.ifPresent(made -> {
      assertThat(made.move()).isEqualTo(move);
      assertThat(move.to()).contains(made.after().stage());
      assertThat(made.after().version()).isEqualTo(made.before().version() + 1);
    });
  }

  @ParameterizedTest
  @EnumSource(WithdrawalStage.class)
  void theFixtureStandsInItsStageAndKnowsWhoDecided(WithdrawalStage stage) {
    var withdrawal = WithdrawalFixtures.in(stage, anna, olivia);

    assertThat(withdrawal.stage()).isEqualTo(stage);
    assertThat(withdrawal.decision().map(Decision::by))
        .isEqualTo(stage == WithdrawalStage.REQUESTED ? Optional.empty() : Optional.of(olivia));
  }

  @Test
  void onlyAdminsDecideAndOnlyTheSystemSaysWhatBecameOfTheMoney() {
    assertThat(WithdrawalMove.APPROVE.by()).containsExactly(Actor.ADMIN);
    assertThat(WithdrawalMove.REJECT.by()).containsExactly(Actor.ADMIN);
    assertThat(WithdrawalMove.PAY.by()).containsExactly(Actor.SYSTEM);
    assertThat(WithdrawalMove.RETURN.by()).containsExactly(Actor.SYSTEM);
  }

  @Test
  void theMoneyComesBackFromWhereItIs() {
    var approved = WithdrawalFixtures.in(WithdrawalStage.APPROVED, anna, olivia);
    var paid = WithdrawalFixtures.in(WithdrawalStage.PAID, anna, olivia);
    var wallet = approved.wallet();

    assertThat(legs(approved.sendBack("closed", WithdrawalFixtures.NOON)))
        .containsExactlyInAnyOrder(
            new Leg(wallet.inTransit(), -5_000), new Leg(wallet.name(), 5_000));
    assertThat(legs(paid.sendBack("closed", WithdrawalFixtures.NOON)))
        .containsExactlyInAnyOrder(
            new Leg(
                AccountName.against(anna, AccountKind.CLEARING, WithdrawalFixtures.DOLLARS),
                -5_000),
            new Leg(wallet.name(), 5_000));
  }

  private static java.util.List<Leg> legs(Withdrawal.Step step) {
    return step.posting().orElseThrow().legs();
  }

  private Optional<Withdrawal.Step> attempt(WithdrawalMove move, Withdrawal withdrawal) {
    var decision = new Decision(olivia, "Papers seen", WithdrawalFixtures.NOON);
    Function<Withdrawal, Withdrawal.Step> made =
        switch (move) {
          case REQUEST -> throw new IllegalArgumentException("begins the lifecycle");
          case APPROVE -> one -> one.approve(decision);
          case REJECT -> one -> one.reject(decision);
          case PAY -> one -> one.pay(WithdrawalFixtures.NOON);
          case RETURN -> one -> one.sendBack("account_closed", WithdrawalFixtures.NOON);
        };
    try {
      return Optional.of(made.apply(withdrawal));
    } catch (Refusal forbidden) {
      return Optional.empty();
    }
  }
}
