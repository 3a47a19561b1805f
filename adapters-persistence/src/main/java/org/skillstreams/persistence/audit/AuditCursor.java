package org.skillstreams.persistence.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.shared.Refusal;

/**
 * Where a page of the audit log ends: moment and id of its last track, as {@code
 * 2026-11-02T17:00:00Z_<id>}.
 */
record AuditCursor(Instant at, UUID id) {

  String text() {
    return at + "_" + id;
  }

  static AuditCursor parse(String text) {
    int cut = text.indexOf('_');
    try {
      return new AuditCursor(
          Instant.parse(text.substring(0, Math.max(cut, 0))),
          UUID.fromString(text.substring(cut + 1)));
    } catch (DateTimeException | IllegalArgumentException broken) {
      throw Refusal.invalid("cursor", "cursor.unknown", "Use the cursor of the page before.");
    }
  }
}
