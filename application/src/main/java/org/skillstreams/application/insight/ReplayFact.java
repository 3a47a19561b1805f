package org.skillstreams.application.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Outbox;
import org.skillstreams.application.shared.Why;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.shared.Actor;

/** An operator has a fact told again that was given up, with a reason (JS-40). */
@Dependent
@Transactional
public class ReplayFact {

  private final Outbox outbox;
  private final FactViews views;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public ReplayFact(Outbox outbox, FactViews views, AuditLog audit, Clock clock) {
    this.outbox = outbox;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  /** Refused unless the fact was given up. */
  public FactCard handle(Operator by, UUID fact, String reason) {
    var why = Why.required(reason);
    outbox.revive(fact);
    audit.record(
        new AuditEntry(
            clock.instant(),
            Actor.ADMIN,
            Optional.of(by.person()),
            "fact.replay",
            "fact",
            fact.toString(),
            Optional.of(why),
            Map.of("state", "dead"),
            Map.of("state", "waiting")));
    return views.find(fact).orElseThrow();
  }
}
