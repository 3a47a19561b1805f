package org.skillstreams.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.payment.BooksFigure;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.application.payment.Messages;
import org.skillstreams.application.payment.ReconciliationRun;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.MovementKind;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

/** Both books on PostgreSQL: what differs is found, what can be healed is, and nothing is twice. */
@Tag("BY-07")
@Tag("I6")
class ReconciliationIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final Shop shop = new Shop(database);
  private Desk desk;
  private Caller anna;

  @BeforeEach
  void anEmptyDesk() {
    database.asOwner(
        """
        truncate payment_reconciliation, payment_reconciled, payment_movement, payment_own_movement,
          payment_drift cascade;
        insert into payment_own_mark select id, entries from ledger_account where kind = 'clearing'
        on conflict (account_id) do update set seq = excluded.seq
        """);
    shop.gateway.fail(Fault.NONE);
    desk = new Desk(shop);
    anna = shop.provider();
  }

  @AfterEach
  void theProofHolds() {
    assertThat(shop.proof().checks()).allMatch(LedgerProof.Check::holds);
  }

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
  @Tag("W2")
  @Tag("MT-06")
  void moneyOfWhichNoMessageCameIsFoundAndHealedThroughTheInbox() {
    var id = paid("k1");
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);

    assertThat(desk.compare().open()).isEqualTo(1);
    var drift = only();
    assertThat(drift)
        .returns("missing_here", DriftCard::kind)
        .returns(Optional.of(1_000L), DriftCard::there)
        .returns(Optional.of(id.value()), DriftCard::purchase)
        .returns(true, DriftCard::healable);

    assertThat(desk.heal(drift).closing()).contains("healed");
    assertThat(shop.now(anna, id).state()).isEqualTo("granted");
    assertThat(shop.standing(anna).balance()).isEqualTo(10);
    assertThat(desk.compare().open()).isZero();
    assertThatThrownBy(() -> desk.heal(drift))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.DRIFT_CLOSED));
  }

  @Test
  void creditsWithoutMoneyAreFoundAndGoWhenTheMoneyIsSeen() {
    var id = granted("k1");
    assertThat(desk.compare().open()).as("it may come yet").isZero();
    database.asOwner("update payment_own_movement set posted_at = now() - interval '2 hours'");
    desk.compare();

    assertThat(only())
        .returns("missing_there", DriftCard::kind)
        .returns(Optional.of(1_000L), DriftCard::here);
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);
    assertThat(desk.compare().closed()).isEqualTo(1);
    assertThat(desk.drifts(false))
        .extracting(one -> one.closing().orElseThrow())
        .containsExactly("gone");
  }

  @Test
  @Tag("P2")
  void anotherAmountIsOneDifferenceThatOnlyAPersonCanExplain() {
    var id = granted("k1");
    var _ = desk.line(MovementKind.PAYMENT, id, 900);
    database.asOwner("update payment_own_movement set posted_at = now() - interval '2 hours'");
    desk.compare();
    var drift = only();

    assertThat(drift)
        .returns("other_amount", DriftCard::kind)
        .returns(Optional.of(900L), DriftCard::there)
        .returns(Optional.of(1_000L), DriftCard::here);
    assertThatThrownBy(() -> desk.heal(drift))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.NEEDS_EXPLANATION));
    assertThat(desk.explain(drift, "A discount given by phone"))
        .returns(Optional.of("explained"), DriftCard::closing)
        .returns(Optional.of("Olivia Ort"), DriftCard::closedBy);
    assertThat(dollars(desk.compare()))
        .returns(959L, BooksFigure::explained)
        .returns(959L, BooksFigure::total);
    assertThat(desk.drifts(true)).isEmpty();
  }

  @Test
  @Tag("W4")
  void moneyOfNobodyOfOursIsShown() {
    var _ = desk.line(MovementKind.PAYMENT, new PurchaseId(UUID.randomUUID()), 2_500);
    var _ = desk.line("txn_odd", MovementKind.OTHER, "xyz", new PurchaseId(UUID.randomUUID()), 7);
    desk.compare();

    assertThat(desk.drifts(true))
        .extracting(DriftCard::kind, DriftCard::healable)
        .containsExactly(tuple("nobodys", false), tuple("nobodys", false));
  }

  @Test
  void aFactThatTheCompanyHasTwiceIsExplainedOnce() {
    var id = granted("k1");
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);
    var _ = desk.line(MovementKind.PAYMENT, id, 1_000);
    desk.compare();

    assertThat(only().kind()).isEqualTo("missing_here");
    assertThat(only().there()).contains(1_000L);
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
  @Tag("P1")
  void aPurchaseInDoubtIsShownAndSettledByAsking() {
    shop.gateway.fail(Fault.ANSWER_LOST);
    var id = new PurchaseId(shop.begin(anna, "k1").id());
    shop.gateway.fail(Fault.NONE);
    database.asOwner(
        "update payment_purchase set intended_at = now() - interval '20 minutes',"
            + " ask_at = now() - interval '1 minute' where id = '%s'".formatted(id));
    desk.compare();

    assertThat(only()).returns("in_doubt", DriftCard::kind);
    assertThat(desk.heal(only()).closing()).contains("healed");
    assertThat(shop.now(anna, id).state()).isEqualTo("open");
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

  private Optional<UUID> nightly() {
    return database.inTransaction(() -> desk.start.nightly());
  }

  private DriftCard only() {
    assertThat(desk.drifts(true)).hasSize(1);
    return desk.drifts(true).getFirst();
  }

  private PurchaseId paid(String key) {
    var id = new PurchaseId(shop.begin(anna, key).id());
    shop.gateway.now(id, Standing.PAID);
    return id;
  }

  private PurchaseId granted(String key) {
    var id = paid(key);
    learn(id, Messages.COMPLETED);
    return id;
  }

  private void learn(PurchaseId id, String type) {
    shop.send(Messages.about(id, type));
    shop.drain.handle();
  }

  private static BooksFigure dollars(ReconciliationRun run) {
    return run.books().stream()
        .filter(one -> one.currency().equals("USD"))
        .findFirst()
        .orElseThrow();
  }

  /** What the company holds by our books, with what other tests left. */
  private long own() {
    return database.inTransaction(() ->
        (Long)
            database
                .entityManager()
                .createNativeQuery(
                    "select coalesce(-sum(balance), 0)::bigint from ledger_account"
                        + " where kind = 'clearing' and currency = 'USD'",
                    Long.class)
                .getSingleResult());
  }
}
