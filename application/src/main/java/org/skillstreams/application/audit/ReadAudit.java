package org.skillstreams.application.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.Role;

/** An admin looks through the audit log (SS-31). */
@Dependent
@Transactional
public class ReadAudit {

  private final AuditViews views;

  @Inject
  public ReadAudit(AuditViews views) {
    this.views = views;
  }

  public Page<AuditTrack> handle(Caller by, AuditFilter filter, PageRequest page) {
    by.mustBe(Role.ADMIN);
    return views.list(filter, page);
  }
}
