package org.skillstreams.persistence.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.skillstreams.domain.shared.DomainEvent;

/**
 * A fact on its way out. Its place in the order is given by the database; the relay's columns are
 * the relay's.
 */
@Entity
@Table(name = "shared_outbox")
class OutboxRow {

  @Id private UUID id;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column private String type;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  private String payload;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  static OutboxRow of(UUID id, DomainEvent event) {
    var row = new OutboxRow();
    row.id = id;
    row.subjectType = event.subjectType();
    row.subjectId = event.subjectId();
    row.type = event.type();
    row.payload = EventJson.of(event);
    row.occurredAt = event.occurredAt();
    return row;
  }
}
