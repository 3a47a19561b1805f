package org.skillstreams.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.payment.BooksFigure;
import org.skillstreams.application.payment.ReconciliationRun;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Escrow;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.ledger.Wallet;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.MovementKind;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.persistence.shared.Race;

/** What moved is explained, and a comparison may break off anywhere. */
@Tag("BY-07")
@Tag("I6")
class ReconciliationIT extends BooksCase {
  @Test
  void whatWasBoughtAndPaidBackIsExplainedToTheCentAndFeesArePosted() {
    var before = own();
    var id = granted("k1");
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);
    shop.gateway.reverse(id, new MoneyBack("re_" + id, MoneyBack.Kind.REFUND, 400));
    learn(id, "charge.refunded");
    var _ = desk.line(MovementKind.REFUND, id, -400);
    var run = desk.compare();

    assertThat(run).returns("done", ReconciliationRun::state).returns(2, ReconciliationRun::lines);
    assertThat(desk.drifts(true)).isEmpty();
    assertThat(dollars(run))
        .returns(1_459L, BooksFigure::explained)
        .returns(1_459L, BooksFigure::total)
        .returns(541L, BooksFigure::company)
        .returns(before + 541L, BooksFigure::own);
  }

  @Test
  @Tag("W2")
  void anotherComparisonFindsNothingNewAndPostsNothingTwice() {
    var id = granted("k1");
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);
    var first = desk.compare();
    var second = desk.compare();

    assertThat(second.lines()).isZero();
    assertThat(dollars(second)).isEqualTo(dollars(first));
  }

  @Test
  void aDisputeIsExplainedWhileItIsOpenAndWhenItIsWonOrLost() {
    var won = granted("k1");
    var lost = granted("k2");
    for (var id : List.of(won, lost)) {
      var _ = desk.line(MovementKind.PAYMENT, id, 1_000);
      shop.gateway.dispute(id, true);
      learn(id, "charge.dispute.created");
      var _ = desk.line(MovementKind.DISPUTE, id, -1_000);
    }
    assertThat(dollars(desk.compare())).returns(-2_000L, BooksFigure::disputed);
    assertThat(desk.drifts(true)).isEmpty();

    shop.gateway.dispute(won, false);
    learn(won, "charge.dispute.closed");
    var _ = desk.line(MovementKind.DISPUTE, won, 1_000);
    shop.gateway.dispute(lost, false);
    shop.gateway.reverse(lost, new MoneyBack("dp_" + lost, MoneyBack.Kind.DISPUTE, 1_000));
    learn(lost, "charge.dispute.closed");
    var run = desk.compare();

    assertThat(desk.drifts(true)).isEmpty();
    assertThat(dollars(run)).returns(0L, BooksFigure::disputed);
    assertThat(dollars(run).explained()).isEqualTo(dollars(run).total());
  }

  @Test
  void whatTheCompanyPaysToOurBankAndChargesIsPostedFromItsBooks() {
    var nobody = new PurchaseId(UUID.randomUUID());
    var before = own();
    var _ = desk.line("txn_bank", MovementKind.PAYOUT, "po_1", nobody, -5_000);
    var _ = desk.line("txn_back", MovementKind.PAYOUT_RETURN, "po_1", nobody, 5_000);
    var _ = desk.line("txn_fee", MovementKind.FEE, "fee_1", nobody, -250);
    var run = desk.compare();

    assertThat(desk.drifts(true)).isEmpty();
    assertThat(dollars(run))
        .returns(-250L, BooksFigure::company)
        .returns(before - 250L, BooksFigure::own);
  }

  @Test
  @Tag("JS-08c")
  void whatWasTransferredForAWithdrawalIsExplainedByItAndByItsReturn() {
    var wallet = new Wallet(anna.person(), Currency.of("USD"));
    var withdrawal = new WithdrawalId(UUID.randomUUID());
    withdrawn(withdrawal);
    earned(wallet, 700);
    post(wallet.reserve(700, BusinessKey.of("withdrawal", withdrawal), withdrawal));
    post(wallet.payOut(700, withdrawal));
    var nobody = new PurchaseId(UUID.randomUUID());
    var _ = desk.line("txn_out", MovementKind.TRANSFER, "tr_" + withdrawal, nobody, -700);
    desk.compare();
    assertThat(desk.drifts(true)).isEmpty();

    post(wallet.takeBack(700, withdrawal));
    var _ = desk.line("txn_in", MovementKind.TRANSFER_RETURN, "tr_" + withdrawal, nobody, 700);
    desk.compare();
    assertThat(desk.drifts(true)).isEmpty();
  }

  @Test
  @Tag("P1")
  void aCompanyThatStopsAnsweringBreaksOffAndTheNextGoesOn() {
    var ids = IntStream.range(0, 5).mapToObj(i -> granted("k" + i)).toList();
    ids.forEach(id -> desk.line(MovementKind.PAYMENT, id, 1_000));
    desk.books.answer(1);
    var broken = desk.compare();
    desk.books.answer(Integer.MAX_VALUE);
    var whole = desk.compare();

    assertThat(broken).returns("failed", ReconciliationRun::state);
    assertThat(broken.cause().orElseThrow()).contains("did not answer");
    assertThat(whole)
        .returns("done", ReconciliationRun::state)
        .returns(2, ReconciliationRun::lines);
    assertThat(dollars(whole)).returns(5_295L, BooksFigure::explained);
    assertThat(desk.drifts(true)).isEmpty();
  }

  @Test
  @Tag("B1")
  void oneComparisonRunsAtATimeAndEachNightHasOne() throws Exception {
    var race = Race.run(8, _ -> database.inTransaction(() -> desk.start.handle(desk.olivia)));
    assertThat(race.done()).hasSize(1);
    assertThat(race.refused()).hasSize(7).containsOnly(PaymentRefusal.ALREADY_RECONCILING);
    assertThat(nightly()).as("one runs").isEmpty();
    desk.reconcile.handle(race.done().getFirst());
    assertThat(nightly()).as("one was today").isEmpty();

    database.asOwner("update payment_reconciliation set started_at = now() - interval '2 days'");
    assertThat(nightly()).isPresent();
  }

  @Test
  void whoeverDiedWhileComparingIsTakenForLostAfterAnHour() {
    var _ = database.inTransaction(() -> desk.start.handle(desk.olivia));
    database.asOwner(
        "update payment_reconciliation set started_at = now() - interval '61 minutes'");

    assertThat(desk.compare().state()).isEqualTo("done");
  }

  private void withdrawn(WithdrawalId id) {
    database.asOwner(
        """
        insert into ledger_withdrawal (id, owner_id, request_key, amount, currency, requested_at, stage,
            decided_by, decision_reason, decided_at, version)
          values ('%1$s', '%2$s', 'k', 700, 'USD', now(), 'approved', '%3$s', 'Fine', now(), 2);
        insert into payment_disbursement (withdrawal_id, payee_id, amount, currency, intended_at, stage,
            account_id, transfer_id, attempt, attempted_at, questions, version)
          values ('%1$s', '%2$s', 700, 'USD', now(), 'paying_out', 'acct_1', 'tr_%1$s', 1, now(), 0, 3)
        """
            .formatted(id, anna.person(), desk.olivia.person()));
  }

  private void earned(Wallet wallet, long amount) {
    var escrow = new Escrow(new Subject("booking", UUID.randomUUID()), wallet.currency());
    var id = escrow.engagement().id();
    post(escrow.hold(amount, BusinessKey.of("captured", id)));
    post(
        escrow.split(
            amount, List.of(escrow.toWallet(wallet.owner(), 1)), BusinessKey.of("released", id)));
  }

  private void post(Posting posting) {
    database.inTransaction(() -> shop.ledger.post(posting));
  }

  private Optional<UUID> nightly() {
    return database.inTransaction(() -> desk.start.nightly());
  }
}
