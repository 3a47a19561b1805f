package org.skillstreams.application.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.skillstreams.domain.audit.AuditEntry;

/** Tracks kept in the order in which they were left. */
public final class InMemoryAuditLog implements AuditLog {

  private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

  @Override
  public void record(AuditEntry entry) {
    entries.add(entry);
  }

  public List<AuditEntry> entries() {
    return List.copyOf(entries);
  }
}
