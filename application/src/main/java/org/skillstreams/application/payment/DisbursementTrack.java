package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.payment.Disbursement;
import org.skillstreams.domain.payment.DisbursementEvent;
import org.skillstreams.domain.payment.DisbursementMove;
import org.skillstreams.domain.payment.DisbursementState.Reversing;
import org.skillstreams.domain.payment.DisbursementState.Waiting;
import org.skillstreams.domain.payment.DisbursementStep;
import org.skillstreams.domain.shared.Actor;

/** The track a move leaves: one audit row and one event, in the move's own transaction. */
@Dependent
public class DisbursementTrack {

  private final AuditLog audit;
  private final Events events;

  @Inject
  public DisbursementTrack(AuditLog audit, Events events) {
    this.audit = audit;
    this.events = events;
  }

  void begin(Disbursement intended) {
    record(DisbursementMove.INTEND, Map.of(), intended, intended.intendedAt());
  }

  void record(DisbursementStep step, Instant now) {
    record(step.move(), facts(step.before()), step.after(), now);
  }

  private void record(
      DisbursementMove move, Map<String, String> before, Disbursement after, Instant now) {
    audit.record(
        new AuditEntry(
            now,
            Actor.SYSTEM,
            Optional.empty(),
            "disbursement." + move.key(),
            "disbursement",
            after.withdrawal().toString(),
            Optional.empty(),
            before,
            facts(after)));
    events.publish(DisbursementEvent.of(move, after, now));
  }

  private static Map<String, String> facts(Disbursement disbursement) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("stage", disbursement.stage().key());
    facts.put("attempt", Integer.toString(disbursement.attempt().number()));
    disbursement.attempt().doubt().ifPresent(doubt -> facts.put("doubt", doubt));
    disbursement.sent().ifPresent(sent -> facts.put("transfer", sent.transfer().value()));
    disbursement.payout().ifPresent(payout -> facts.put("payout", payout.id().value()));
    if (disbursement.state() instanceof Waiting(var cause)) {
      facts.put("cause", cause);
    }
    if (disbursement.state() instanceof Reversing(var _, var _, var cause)) {
      facts.put("cause", cause);
    }
    return Map.copyOf(facts);
  }
}
