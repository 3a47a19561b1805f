package org.skillstreams.application.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.SweepSummary;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.shared.Actor;

/** Leaves the track of a sweep that an admin asked for; each move in it has left its own. */
@Dependent
@Transactional
public class RecordSweep {

  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public RecordSweep(AuditLog audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  public void handle(Caller by, SweepSummary summary) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            Actor.ADMIN,
            Optional.of(by.person()),
            "sweep.run",
            "sweep",
            "deadlines",
            Optional.empty(),
            Map.of(),
            Map.of(
                "passed", Integer.toString(summary.passed()),
                "failed", Integer.toString(summary.failed()))));
  }
}
