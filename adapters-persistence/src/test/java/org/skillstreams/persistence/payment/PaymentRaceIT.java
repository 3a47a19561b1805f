package org.skillstreams.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.application.payment.Messages;
import org.skillstreams.application.payment.PurchaseView;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.persistence.shared.Race;
import org.skillstreams.persistence.shared.TestDatabase;

/** Money under fire, on PostgreSQL: whatever happens at once, it takes effect once. */
class PaymentRaceIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();
  private static final Shop shop = new Shop(database);

  private final Caller anna = shop.provider();

  @AfterEach
  void theProofHolds() {
    assertThat(shop.proof().checks()).allMatch(LedgerProof.Check::holds);
  }

  @Test
  @Tag("W1")
  @Tag("SS-42")
  void theSameMessageAHundredTimesAtOnceGrantsOnce() throws Exception {
    var id = paid("k1");
    var message = Messages.about(id, Messages.COMPLETED);
    var race =
        Race.run(
            20,
            _ -> {
              IntStream.range(0, 5).forEach(_ -> shop.send(message));
              return shop.drain.handle();
            });
    shop.drain.handle();

    assertThat(race.done()).hasSize(20);
    assertThat(shop.standing(anna).balance()).isEqualTo(10);
    assertThat(postings("checkout:cs_" + id)).isEqualTo(1);
    assertThat(tracks(id, "purchase.grant")).isEqualTo(1);
  }

  @Test
  @Tag("W1")
  void manyMessagesAboutOneFactAtOnceGrantOnce() throws Exception {
    var id = paid("k1");
    var race =
        Race.run(
            20,
            _ -> {
              shop.send(Messages.about(id, Messages.COMPLETED));
              return shop.drain.handle();
            });
    shop.drain.handle();

    assertThat(race.done()).hasSize(20);
    assertThat(shop.standing(anna).balance()).isEqualTo(10);
    assertThat(now(id).state()).isEqualTo("granted");
  }

  @Test
  @Tag("C1")
  void oneKeyUsedByManyAtOnceIsOnePurchase() throws Exception {
    var race = Race.run(20, _ -> shop.begin(anna, "one"));

    assertThat(race.done())
        .hasSize(20)
        .extracting(PurchaseView::id)
        .containsOnly(race.done().getFirst().id());
    assertThat(shop.gateway.calls())
        .filteredOn(call -> call.equals("open purchase-" + race.done().getFirst().id()))
        .hasSize(1);
  }

  @Test
  @Tag("P2")
  void aRefundAndSpendingAtOnceNeverLeaveASilentMinus() throws Exception {
    var id = granted("k1");
    shop.gateway.reverse(id, refund(id));
    var race =
        Race.run(
            12,
            runner -> {
              if (runner % 4 == 0) {
                shop.send(Messages.about(id, "charge.refunded"));
                shop.drain.handle();
                return 0;
              }
              spend();
              return 1;
            });
    shop.drain.handle();
    var spent = race.done().stream().mapToInt(Integer::intValue).sum();
    var standing = shop.standing(anna);

    assertThat(standing.balance()).isZero();
    assertThat(standing.owed()).isEqualTo(spent);
    assertThat(race.refused()).allMatch(LedgerRefusal.NOT_ENOUGH_CREDITS::equals);
    assertThat(postings("refund:re_" + id)).isEqualTo(1);
  }

  @Test
  @Tag("P2")
  void aRefundAndALostDisputeAtOnceTakeWhatWasBoughtAndNoMore() throws Exception {
    var id = granted("k1");
    shop.gateway.reverse(id, new MoneyBack("re_" + id, MoneyBack.Kind.REFUND, 400));
    shop.gateway.reverse(id, new MoneyBack("dp_" + id, MoneyBack.Kind.DISPUTE, 600));
    Race.run(
        8,
        runner -> {
          var type = runner % 2 == 0 ? "charge.refunded" : "charge.dispute.closed";
          shop.send(Messages.about(id, type));
          return shop.drain.handle();
        });
    shop.drain.handle();

    assertThat(shop.standing(anna).balance()).isZero();
    assertThat(shop.standing(anna).owed()).isZero();
    assertThat(now(id).state()).isEqualTo("charged_back");
  }

  @Test
  @Tag("P1")
  void manyJanitorsAtOnceSettleALostAnswerOnce() throws Exception {
    shop.gateway.fail(Fault.ANSWER_LOST);
    var id = new PurchaseId(shop.begin(anna, "k1").id());
    shop.gateway.fail(Fault.NONE);
    assertThat(now(id).state()).isEqualTo("unknown");
    overdue(id);
    var race = Race.run(8, _ -> shop.settle.handle(id));

    assertThat(race.done()).containsOnlyOnce(true);
    assertThat(now(id).state()).isEqualTo("open");
  }

  @Test
  @Tag("P1")
  void whoDiedBetweenIntentAndAnswerIsFoundByTheJanitor() {
    shop.gateway.fail(Fault.ANSWER_LOST);
    var id = new PurchaseId(shop.begin(anna, "k1").id());
    shop.gateway.fail(Fault.NONE);
    execute("update payment_purchase set stage = 'intended', cause = null where id = '" + id + "'");
    overdue(id);

    assertThat(shop.settle.handle(id)).isTrue();
    assertThat(now(id).state()).isEqualTo("open");
  }

  private PurchaseId paid(String key) {
    var id = new PurchaseId(shop.begin(anna, key).id());
    shop.gateway.now(id, Standing.PAID);
    return id;
  }

  private PurchaseId granted(String key) {
    var id = paid(key);
    shop.send(Messages.about(id, Messages.COMPLETED));
    shop.drain.handle();
    return id;
  }

  private static MoneyBack refund(PurchaseId id) {
    return new MoneyBack("re_" + id, MoneyBack.Kind.REFUND, 1_000);
  }

  private void spend() {
    var lead = new Subject(Subject.JOB, UUID.randomUUID());
    database.inTransaction(() -> {
      var credits = shop.ledger.lockCredits(anna.person());
      shop.ledger.post(credits.spend(1, BusinessKey.of("claim", lead.id()), lead));
    });
  }

  private PurchaseView now(PurchaseId id) {
    return shop.now(anna, id);
  }

  private static long postings(String key) {
    return count("select count(*) from ledger_transaction where business_key = ?1", List.of(key));
  }

  private static long tracks(PurchaseId id, String action) {
    return count(
        "select count(*) from audit_entry where subject_id = ?1 and action = ?2",
        List.of(id.toString(), action));
  }

  private static long count(String sql, List<String> parameters) {
    return database.inTransaction(() -> {
      var query = database.entityManager().createNativeQuery(sql, Long.class);
      for (int i = 0; i < parameters.size(); i++) {
        query.setParameter(i + 1, parameters.get(i));
      }
      return (Long) query.getSingleResult();
    });
  }

  private static void overdue(PurchaseId id) {
    execute(
        "update payment_purchase set ask_at = now() - interval '1 minute' where id = '" + id + "'");
  }

  private static void execute(String sql) {
    database.inTransaction(() -> database.entityManager().createNativeQuery(sql).executeUpdate());
  }
}
