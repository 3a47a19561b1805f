package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.shared.Actor;

/** The track that an edit of the catalog leaves, in the edit's own transaction. */
@Dependent
public class CatalogTrack {

  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public CatalogTrack(AuditLog audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** What was edited, named by kind and id, and how it was before and is after. */
  record Edit(
      String action,
      String subjectType,
      String subjectId,
      Map<String, String> before,
      Map<String, String> after) {}

  void record(Operator by, Edit edit) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            Actor.ADMIN,
            Optional.of(by.person()),
            "catalog." + edit.action(),
            edit.subjectType(),
            edit.subjectId(),
            Optional.empty(),
            edit.before(),
            edit.after()));
  }
}
