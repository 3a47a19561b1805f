package org.skillstreams.application.audit;

import org.skillstreams.domain.audit.AuditEntry;

/** The append-only track of all changes. The adapter adds the address the request came from. */
public interface AuditLog {

  void record(AuditEntry entry);
}
