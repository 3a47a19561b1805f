package org.skillstreams.acceptance.inprocess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Books;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.ExplainDrift;
import org.skillstreams.application.payment.HealDrift;
import org.skillstreams.application.payment.ReadReconciliation;
import org.skillstreams.application.payment.ReconcileBooks;
import org.skillstreams.application.payment.ReconciliationRun;
import org.skillstreams.application.payment.StartReconciliation;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.payment.Movement;
import org.skillstreams.domain.payment.MovementKind;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PurchaseId;

/** Comparing the books by the use cases; the company's are in memory. */
record InProcessBooks(Platform platform) implements Books {

  private static final PageRequest ALL = PageRequest.first(PageRequest.MOST);
  private static final int FEE = 59;

  @Override
  public ReconciliationRun compare(Member operator) {
    var by = operator.caller().operator();
    var id = platform.answer(() -> platform.get(StartReconciliation.class).handle(by));
    platform.get(ReconcileBooks.class).handle(id);
    return platform.answer(() -> platform.get(ReadReconciliation.class).run(by, id));
  }

  @Override
  public List<DriftCard> differences(Member operator) {
    var by = operator.caller().operator();
    return platform
        .answer(() -> platform.get(ReadReconciliation.class).drifts(by, true, ALL))
        .items();
  }

  @Override
  public DriftCard heal(Member operator, UUID difference) {
    var by = operator.caller().operator();
    return platform.refusing(() -> platform.get(HealDrift.class).handle(by, difference));
  }

  @Override
  public DriftCard explain(Member operator, UUID difference, String reason) {
    var by = operator.caller().operator();
    return platform.answer(() -> platform.get(ExplainDrift.class).handle(by, difference, reason));
  }

  @Override
  public void strangePayment() {
    write(MovementKind.PAYMENT, new PurchaseId(UUID.randomUUID()), 2_500);
  }

  /** The company writes a line, which it did long enough ago. */
  void write(MovementKind kind, PurchaseId purchase, long amount) {
    boolean paid = kind == MovementKind.PAYMENT;
    platform
        .books()
        .add(
            new Movement(
                "txn_" + UUID.randomUUID(),
                kind,
                Optional.of((kind == MovementKind.DISPUTE ? "dispute_" : "refund_") + purchase),
                Optional.of(new PaymentId("pi_" + purchase)),
                paid ? Optional.of(purchase) : Optional.empty(),
                amount,
                paid ? FEE : 0,
                "USD",
                platform.anHourAgo()));
  }
}
