package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseEvent;
import org.skillstreams.domain.payment.PurchaseMove;
import org.skillstreams.domain.payment.PurchaseStep;
import org.skillstreams.domain.shared.Actor;

/** The track a move leaves: one audit row and one event, in the move's own transaction. */
@Dependent
public class PurchaseTrack {

  private final AuditLog audit;
  private final Events events;

  @Inject
  public PurchaseTrack(AuditLog audit, Events events) {
    this.audit = audit;
    this.events = events;
  }

  /** A purchase began: the only move that a person makes. */
  void begin(Purchase purchase) {
    var order = purchase.order();
    record(
        new Made(
            PurchaseMove.INTEND,
            Actor.PROVIDER,
            Optional.of(order.buyer()),
            Map.of(),
            purchase,
            order.intendedAt()));
  }

  /** The payment company's word moved it. */
  void record(PurchaseStep step, Instant now) {
    record(
        new Made(
            step.move(), Actor.SYSTEM, Optional.empty(), facts(step.before()), step.after(), now));
  }

  private record Made(
      PurchaseMove move,
      Actor actor,
      Optional<PersonId> person,
      Map<String, String> before,
      Purchase after,
      Instant at) {}

  private void record(Made made) {
    var purchase = made.after();
    audit.record(
        new AuditEntry(
            made.at(),
            made.actor(),
            made.person(),
            "purchase." + made.move().key(),
            "purchase",
            purchase.id().toString(),
            Optional.empty(),
            made.before(),
            facts(purchase)));
    events.publish(
        new PurchaseEvent(
            purchase.id(),
            made.move(),
            purchase.stage(),
            purchase.order().buyer(),
            purchase.order().credits(),
            made.at()));
  }

  private static Map<String, String> facts(Purchase purchase) {
    return Map.of(
        "stage", purchase.stage().name().toLowerCase(Locale.ROOT),
        "credits_taken", Integer.toString(purchase.reversals().credits()),
        "amount_returned", Long.toString(purchase.reversals().amount()));
  }
}
