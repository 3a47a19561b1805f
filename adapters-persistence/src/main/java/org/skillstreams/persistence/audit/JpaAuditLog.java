package org.skillstreams.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.audit.Origin;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.audit.AuditEntry;

/** Tracks are rows of the transaction that they are about: both are there, or neither is. */
@Dependent
public class JpaAuditLog implements AuditLog {

  private final EntityManager em;
  private final Ids ids;

  @Inject
  public JpaAuditLog(EntityManager em, Ids ids) {
    this.em = em;
    this.ids = ids;
  }

  @Override
  public void record(AuditEntry entry) {
    em.persist(AuditRow.of(ids.next(), entry, Origin.current()));
  }
}
