package org.skillstreams.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.DisbursementStage;
import org.skillstreams.domain.payment.PayoutSeen;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

/** Money on its way out under fire, on PostgreSQL: one transfer, one payout, one way back. */
@Tag("JS-16")
class DisbursementRaceIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final Purse purse = new Purse(database);
  private final Caller anna = purse.ready();
  private final WithdrawalId id = purse.intended(anna);

  @AfterEach
  void theProofHolds() {
    assertThat(purse.proof().checks()).allMatch(LedgerProof.Check::holds);
    long here = purse.balance(anna, "wallet") + purse.balance(anna, "in_transit");
    assertThat((here + gone()) % Purse.EIGHTY).as("nothing lost").isZero();
    assertThat(here + gone()).isPositive();
  }

  /** What the payment company has of Anna's money, or has given to her bank. */
  private long gone() {
    return purse.connect.transfers().stream()
        .mapToLong(one -> one.money().amount() - one.reversed())
        .sum();
  }

  @Test
  void moneyArrives() {
    assertThat(purse.advance.handle(id)).isTrue();
    assertThat(purse.now(id).stage()).isEqualTo(DisbursementStage.UNDER_WAY);
    assertThat(purse.view(id).payout().orElseThrow().state()).isEqualTo("on_its_way");

    purse.connect.banks(PayoutSeen.Standing.ARRIVED);
    assertThat(purse.janitor(id)).isTrue();
    assertThat(purse.view(id).payout().orElseThrow().state()).isEqualTo("arrived");
    assertThat(purse.view(id).state()).isEqualTo("paid");
    assertThat(purse.balance(anna, "in_transit")).isZero();
  }

  @ParameterizedTest
  @Tag("P1")
  @CsvSource({"transfer, LOST", "transfer, ANSWER_LOST", "pay out, LOST", "pay out, ANSWER_LOST"})
  void aCallWhoseAnswerIsLostTakesEffectOnce(String call, Fault fault) {
    purse.connect.fail(call, fault);
    var _ = purse.advance.handle(id);
    assertThat(purse.now(id).attempt().doubt()).contains("no answer");
    assertThat(purse.view(id).payout().orElseThrow().state()).isEqualTo("preparing");

    purse.connect.mend();
    assertThat(purse.janitor(id)).isTrue();
    assertOnItsWayOnce();
  }

  @ParameterizedTest
  @Tag("P1")
  @Tag("L3")
  @ValueSource(strings = {"transferring", "paying_out"})
  void whoDiesBetweenACallAndItsAnswerHasCalledOnce(String stage) {
    purse.connect.fail(stage.equals("transferring") ? "transfer" : "pay out", Fault.ANSWER_LOST);
    var _ = purse.advance.handle(id);
    purse.connect.mend();
    purse.execute(
        "update payment_disbursement set doubt = null where withdrawal_id = '" + id + "'");
    assertThat(purse.now(id).stage().key()).isEqualTo(stage);

    assertThat(purse.janitor(id)).isTrue();
    assertOnItsWayOnce();
  }

  @Test
  @Tag("P1")
  void aKeyThatIsForgottenIsNeverUsedAgain() {
    purse.connect.fail("transfer", Fault.LOST);
    var _ = purse.advance.handle(id);
    purse.connect.mend();
    purse.execute(
        "update payment_disbursement set attempted_at = attempted_at - interval '2 days'"
            + " where withdrawal_id = '"
            + id
            + "'");
    var forgotten = purse.now(id).callKey();

    assertThat(purse.janitor(id)).isFalse();
    assertThat(purse.now(id).callKey()).isNotEqualTo(forgotten);
    assertThat(purse.janitor(id)).isTrue();
    assertOnItsWayOnce();
  }

  @Test
  @Tag("B1")
  void manyJanitorsAtOnceMakeOneTransferAndOnePayout() throws Exception {
    var race = Race.run(8, _ -> purse.advance.handle(id));

    assertThat(race.done()).containsOnlyOnce(true);
    assertOnItsWayOnce();
  }

  @Test
  @Tag("B1")
  @Tag("P1")
  void manyJanitorsAtOnceSettleALostAnswerOnce() throws Exception {
    purse.connect.fail("transfer", Fault.ANSWER_LOST);
    var _ = purse.advance.handle(id);
    purse.connect.mend();
    var race =
        Race.run(
            8,
            _ -> {
              purse.overdue(id);
              return purse.advance.handle(id);
            });

    assertThat(race.done()).hasSize(8).contains(true);
    assertOnItsWayOnce();
  }

  @Test
  @Tag("C1")
  void whatIsApprovedTwiceAndToldManyTimesIsPaidOnce() throws Exception {
    var other = purse.requested(anna);
    var admin = purse.person(Role.ADMIN);
    var approvals = Race.run(4, _ -> purse.approve(admin, other));
    var intents = Race.run(8, _ -> database.inTransaction(() -> purse.intend.handle(other)));

    assertThat(approvals.done()).hasSize(1);
    assertThat(approvals.refused()).containsOnly(LedgerRefusal.WITHDRAWAL_DECIDED);
    assertThat(intents.done()).hasSize(8).containsOnlyOnce(true);
    var _ = Race.run(4, _ -> purse.advance.handle(other));
    assertThat(purse.connect.transfers())
        .filteredOn(one -> one.reference().equals(other.toString()))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"NONE", "LOST", "ANSWER_LOST", "REFUSES"})
  void whatTheBankSendsBackIsInTheWalletAgainOnce(Fault fault) throws Exception {
    var _ = purse.advance.handle(id);
    purse.connect.banks(PayoutSeen.Standing.FAILED);
    purse.connect.fail("reverse", fault);
    var _ = purse.janitor(id);
    if (fault != Fault.NONE) {
      assertThat(purse.view(id).payout().orElseThrow().state()).isEqualTo("coming_back");
      purse.connect.mend();
      purse.overdue(id);
      var _ = Race.run(4, _ -> purse.advance.handle(id));
    }

    assertThat(purse.view(id).state()).isEqualTo("returned");
    assertThat(purse.view(id).problem()).contains("account_closed");
    assertThat(purse.balance(anna, "wallet")).isEqualTo(Purse.EIGHTY);
    assertThat(purse.connect.transfers().getFirst().reversed()).isEqualTo(Purse.EIGHTY);
  }

  @Test
  @Tag("W2")
  void whatArrivedAndIsSentBackDaysLaterIsNoticedWithoutAMessage() {
    var _ = purse.advance.handle(id);
    purse.connect.banks(PayoutSeen.Standing.ARRIVED);
    var _ = purse.janitor(id);
    purse.connect.banks(PayoutSeen.Standing.FAILED);

    assertThat(purse.janitor(id)).isTrue();
    assertThat(purse.view(id).state()).isEqualTo("returned");
  }

  @Test
  void aRefusedTransferWaitsVisiblyAndIsMadeLater() {
    purse.connect.fail("transfer", Fault.REFUSES);
    var _ = purse.advance.handle(id);
    assertThat(purse.view(id).payout().orElseThrow().state()).isEqualTo("delayed");
    assertThat(purse.view(id).payout().orElseThrow().cause()).contains("no_such_thing");
    assertThat(purse.balance(anna, "in_transit")).isEqualTo(Purse.EIGHTY);

    purse.connect.mend();
    assertThat(purse.janitor(id)).isTrue();
    assertOnItsWayOnce();
  }

  @Test
  void aRefusedPayoutComesBack() {
    purse.connect.fail("pay out", Fault.REFUSES);
    var _ = purse.advance.handle(id);

    assertThat(purse.view(id).state()).isEqualTo("returned");
    assertThat(purse.connect.payouts()).isEmpty();
    assertThat(purse.balance(anna, "wallet")).isEqualTo(Purse.EIGHTY);
  }

  private void assertOnItsWayOnce() {
    assertThat(purse.now(id).stage()).isEqualTo(DisbursementStage.UNDER_WAY);
    assertThat(purse.connect.transfers())
        .filteredOn(one -> one.reference().equals(id.toString()))
        .hasSize(1);
    assertThat(purse.connect.payouts())
        .filteredOn(one -> one.reference().equals(id.toString()))
        .hasSize(1);
    assertThat(purse.view(id).state()).isEqualTo("paid");
  }
}
