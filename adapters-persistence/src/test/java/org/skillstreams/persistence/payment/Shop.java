package org.skillstreams.persistence.payment;

import java.util.UUID;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.payment.AcceptWebhook;
import org.skillstreams.application.payment.DrainInbox;
import org.skillstreams.application.payment.InMemoryGateway;
import org.skillstreams.application.payment.Messages;
import org.skillstreams.application.payment.PurchaseMoves;
import org.skillstreams.application.payment.PurchaseTrack;
import org.skillstreams.application.payment.PurchaseView;
import org.skillstreams.application.payment.SettlePurchase;
import org.skillstreams.application.payment.StartPurchase;
import org.skillstreams.application.payment.WebhookEffects;
import org.skillstreams.application.payment.WebhookNews;
import org.skillstreams.application.payment.WebhookQuestions;
import org.skillstreams.application.payment.WorkWebhook;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.ledger.CreditStanding;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.MoneyBack.Kind;
import org.skillstreams.domain.payment.PurchaseFixtures;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.ledger.JpaLedger;
import org.skillstreams.persistence.ledger.JpaLedgerProver;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.JpaEvents;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

/** The use cases of buying credits on PostgreSQL, with the payment company in memory. */
public final class Shop {

  final TestDatabase database;
  final InMemoryGateway gateway = new InMemoryGateway();
  final JpaLedger ledger;
  final StartPurchase start;
  final SettlePurchase settle;
  final AcceptWebhook accept;
  final WorkWebhook work;
  final DrainInbox drain;
  final Transactions transactions;

  private final Ids ids = UUID::randomUUID;
  private final JpaPurchaseViews views;

  public Shop(TestDatabase database) {
    this.database = database;
    var em = database.entityManager();
    var clock = new JpaClock(em);
    var purchases = new JpaPurchases(em);
    var webhooks = new JpaWebhooks(em);
    var packages = new JpaPackages(em);
    var track = new PurchaseTrack(new JpaAuditLog(em, ids), new JpaEvents(em, ids));
    transactions = database::inTransaction;
    var questions = new WebhookQuestions(gateway);
    views = new JpaPurchaseViews(em);
    ledger = new JpaLedger(em, ids);
    var moves = new PurchaseMoves(purchases, ledger, track, clock);
    start =
        new StartPurchase(
            packages, purchases, moves, track, views, gateway, transactions, clock, ids);
    settle = new SettlePurchase(purchases, moves, gateway, transactions, clock);
    accept = new AcceptWebhook(new Messages(), webhooks, () -> {}, questions, transactions, ids);
    var purse = new Purse(database);
    work =
        new WorkWebhook(
            webhooks,
            questions,
            new WebhookNews(gateway, purse.connect, purse.connect, purse.connect),
            new WebhookEffects(moves, purse.accountMoves, purse.moves),
            transactions,
            clock);
    drain = new DrainInbox(work);
    database.inTransaction(() -> packages.add(PurchaseFixtures.tenCredits()));
  }

  /** A provider with an account. */
  Caller provider() {
    var person = new PersonId(UUID.randomUUID());
    new TestPeople(database).add(person, "Anna", Role.PROVIDER);
    return new Caller(person, Role.PROVIDER);
  }

  /** Buys ten credits; the company tells of it so often, and it is worked each time. */
  public PurchaseId buy(PersonId buyer, int times) {
    var begun = begin(new Caller(buyer, Role.PROVIDER), UUID.randomUUID().toString());
    var id = new PurchaseId(begun.id());
    gateway.now(id, Standing.PAID);
    tell(id, Messages.COMPLETED, times);
    return id;
  }

  /** The company gives the whole price back and tells of it so often. */
  public void giveBack(PurchaseId purchase, int times) {
    var whole = new MoneyBack("re_" + purchase, Kind.REFUND, PurchaseFixtures.PRICE.amount());
    gateway.reverse(purchase, whole);
    tell(purchase, "charge.refunded", times);
  }

  private void tell(PurchaseId purchase, String type, int times) {
    for (int i = 0; i < times; i++) {
      var _ = send(Messages.about(purchase, type));
      var _ = drain.handle();
    }
  }

  PurchaseView begin(Caller by, String key) {
    return start.handle(new StartPurchase.Command(by, PurchaseFixtures.TEN, key));
  }

  PurchaseView now(Caller by, PurchaseId id) {
    return database.inTransaction(() -> views.find(by.person(), id)).orElseThrow();
  }

  AcceptWebhook.Receipt send(byte[] message) {
    return accept.handle(WebhookEndpoint.PLATFORM, message, Messages.GENUINE);
  }

  CreditStanding standing(Caller by) {
    return standing(by.person());
  }

  public CreditStanding standing(PersonId who) {
    return database.inTransaction(() -> ledger.lockStanding(who));
  }

  LedgerProof proof() {
    var em = database.entityManager();
    return database.inTransaction(() -> new JpaLedgerProver(em, new JpaClock(em)).prove());
  }
}
