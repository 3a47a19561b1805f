package org.skillstreams.application.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** An admin looks through the audit log (SS-31). */
@Dependent
@Transactional
public class ReadAudit {

  private final AuditViews views;

  @Inject
  public ReadAudit(AuditViews views) {
    this.views = views;
  }

  /**
   * The track, newest first.
   *
   * @param by proves that it is an operator who reads
   */
  public Page<AuditTrack> handle(Operator by, AuditFilter filter, PageRequest page) {
    return views.list(filter, page);
  }
}
