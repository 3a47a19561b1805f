package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.payment.Drift;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.shared.Actor;

/**
 * An operator has the payment company asked what holds about a difference. The question goes
 * through the inbox, as if the company's message had come at last, and is worked at once; what it
 * leads to is what any message would have led to.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class HealDrift {

  private final Reconciliations reconciliations;
  private final ReconciliationViews views;
  private final ReconcileBooks reconcile;
  private final SettlePurchase settle;
  private final Webhooks webhooks;
  private final WorkWebhook work;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Clock clock;
  private final Ids ids;

  @Inject
  public HealDrift(
      Reconciliations reconciliations,
      ReconciliationViews views,
      ReconcileBooks reconcile,
      SettlePurchase settle,
      Webhooks webhooks,
      WorkWebhook work,
      AuditLog audit,
      Transactions transactions,
      Clock clock,
      Ids ids) {
    this.reconciliations = reconciliations;
    this.views = views;
    this.reconcile = reconcile;
    this.settle = settle;
    this.webhooks = webhooks;
    this.work = work;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
    this.ids = ids;
  }

  /** What is asked: by a message in the inbox, or about a purchase in doubt. */
  private record Question(Drift drift, Optional<WebhookId> message) {}

  /** The difference as it stands after that; refused where asking would not help. */
  public DriftCard handle(Operator by, UUID id) {
    var question = transactions.apart(() -> ask(by, id));
    question.message().ifPresent(work::handle);
    if (question.message().isEmpty()) {
      question.drift().purchase().ifPresent(settle::handle);
    }
    var _ = reconcile.compare();
    return transactions.apart(() -> views.drift(id).orElseThrow());
  }

  private Question ask(Operator by, UUID id) {
    var now = clock.instant();
    var drift = reconciliations.lock(id);
    drift.mustHealByAsking();
    reconciliations.asked(id, now);
    audit.record(
        new AuditEntry(
            now,
            Actor.ADMIN,
            Optional.of(by.person()),
            "payment.heal_drift",
            "drift",
            id.toString(),
            Optional.empty(),
            Map.of(),
            Map.of("kind", drift.kind().key())));
    return new Question(drift, drift.payment().map(payment -> store(payment.value())));
  }

  private WebhookId store(String payment) {
    var id = new WebhookId(ids.next());
    var message =
        new SignedMessage(
            "reconciliation_" + id,
            WebhookQuestions.OUR_QUESTION,
            Optional.empty(),
            Optional.empty(),
            Optional.of(payment),
            Optional.of(payment),
            "{}");
    webhooks.addOnce(new Arrival(id, WebhookEndpoint.PLATFORM, message, Optional.empty()));
    return id;
  }
}
