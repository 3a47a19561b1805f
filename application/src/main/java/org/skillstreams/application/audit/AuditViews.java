package org.skillstreams.application.audit;

import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** What admins see of the audit log. */
public interface AuditViews {

  /** The tracks that match, latest first. */
  Page<AuditTrack> list(AuditFilter filter, PageRequest page);
}
