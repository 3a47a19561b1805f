package org.skillstreams.persistence.shared;

import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.shared.DomainEvent;

/** Facts about nothing in particular. */
final class Facts {

  private Facts() {}

  /** Publishes one as a use case does; answers its id. */
  static UUID publish(TestDatabase database, UUID subject, String type) {
    var id = UUID.randomUUID();
    database.inTransaction(() ->
        new JpaEvents(database.entityManager(), () -> id).publish(new Happened(subject, type)));
    return id;
  }

  record Happened(UUID subjectId, String type, Instant occurredAt) implements DomainEvent {

    Happened(UUID subjectId, String type) {
      this(subjectId, type, Instant.EPOCH);
    }

    @Override
    public String subjectType() {
      return "thing";
    }
  }
}
