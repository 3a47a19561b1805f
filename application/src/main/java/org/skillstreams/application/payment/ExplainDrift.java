package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Why;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.shared.Actor;

/** An operator says why a difference is as it is; it counts as explained from then on. */
@Dependent
@Transactional
public class ExplainDrift {

  private final Reconciliations reconciliations;
  private final ReconciliationViews views;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public ExplainDrift(
      Reconciliations reconciliations, ReconciliationViews views, AuditLog audit, Clock clock) {
    this.reconciliations = reconciliations;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  /** Refused once it was closed. */
  public DriftCard handle(Operator by, UUID id, String reason) {
    var why = Why.required(reason);
    var drift = reconciliations.lock(id);
    drift.mustBeOpen();
    var now = clock.instant();
    reconciliations.explain(id, by.person(), why, now);
    audit.record(
        new AuditEntry(
            now,
            Actor.ADMIN,
            Optional.of(by.person()),
            "payment.explain_drift",
            "drift",
            id.toString(),
            Optional.of(why),
            Map.of("kind", drift.kind().key()),
            Map.of("closing", "explained")));
    return views.drift(id).orElseThrow();
  }
}
