package org.skillstreams.persistence.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.ExplainDrift;
import org.skillstreams.application.payment.HealDrift;
import org.skillstreams.application.payment.InMemoryBooks;
import org.skillstreams.application.payment.ReadReconciliation;
import org.skillstreams.application.payment.ReconcileBooks;
import org.skillstreams.application.payment.ReconciliationRun;
import org.skillstreams.application.payment.StartReconciliation;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.payment.Movement;
import org.skillstreams.domain.payment.MovementKind;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

/** The reconciliation desk on PostgreSQL, with the payment company's books in memory. */
final class Desk {

  final InMemoryBooks books = new InMemoryBooks();
  final Operator olivia = new Operator(new PersonId(UUID.randomUUID()));
  final StartReconciliation start;
  final ReconcileBooks reconcile;
  final ReadReconciliation read;

  private final TestDatabase database;
  private final HealDrift heal;
  private final ExplainDrift explain;

  Desk(Shop shop) {
    database = shop.database;
    var em = database.entityManager();
    var clock = new JpaClock(em);
    var reconciliations = new JpaReconciliations(em);
    var views = new JpaReconciliationViews(em);
    var audit = new JpaAuditLog(em, UUID::randomUUID);
    new TestPeople(database).add(olivia.person(), "Olivia Ort", Role.ADMIN);
    start = new StartReconciliation(reconciliations, books, clock, UUID::randomUUID);
    reconcile = new ReconcileBooks(reconciliations, books, shop.ledger, shop.transactions, clock);
    read = new ReadReconciliation(views, books);
    heal =
        new HealDrift(
            reconciliations,
            views,
            reconcile,
            shop.settle,
            new JpaWebhooks(em),
            shop.work,
            audit,
            shop.transactions,
            clock,
            UUID::randomUUID);
    explain = new ExplainDrift(reconciliations, views, audit, clock);
  }

  /** Compares the books; answers how that went. */
  ReconciliationRun compare() {
    var id = database.inTransaction(() -> start.handle(olivia));
    reconcile.handle(id);
    return database.inTransaction(() -> read.run(olivia, id));
  }

  List<DriftCard> drifts(boolean open) {
    return database.inTransaction(
        () -> read.drifts(olivia, open, PageRequest.first(PageRequest.MOST)).items());
  }

  DriftCard heal(DriftCard drift) {
    return heal.handle(olivia, drift.id());
  }

  DriftCard explain(DriftCard drift, String reason) {
    return database.inTransaction(() -> explain.handle(olivia, drift.id(), reason));
  }

  /** A line about a purchase, an hour old, with a fee of 59 on payments. */
  Movement line(MovementKind kind, PurchaseId purchase, long amount) {
    return line("txn_" + UUID.randomUUID(), kind, source(kind, purchase), purchase, amount);
  }

  Movement line(String id, MovementKind kind, String source, PurchaseId purchase, long amount) {
    var line =
        new Movement(
            id,
            kind,
            Optional.of(source),
            Optional.of(new PaymentId("pi_" + purchase)),
            kind == MovementKind.PAYMENT ? Optional.of(purchase) : Optional.empty(),
            amount,
            kind == MovementKind.PAYMENT ? 59 : 0,
            "USD",
            anHourAgo());
    books.add(line);
    return line;
  }

  static Instant anHourAgo() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(1));
  }

  private static String source(MovementKind kind, PurchaseId purchase) {
    return switch (kind) {
      case REFUND, REFUND_RETURN -> "re_" + purchase;
      case DISPUTE -> "dp_" + purchase;
      default -> "ch_" + purchase;
    };
  }
}
