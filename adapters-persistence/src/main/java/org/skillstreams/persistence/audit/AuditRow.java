package org.skillstreams.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.audit.AuditTrack;
import org.skillstreams.application.audit.Origin;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;

/** One track, and where it came from. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRow {

  @Id private UUID id;

  @Column(name = "at")
  private Instant at;

  @Column(name = "actor")
  private String actor;

  @Column(name = "person_id")
  private @Nullable UUID personId;

  @Column(name = "action")
  private String action;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "before")
  @JdbcTypeCode(SqlTypes.JSON)
  private String before;

  @Column(name = "after")
  @JdbcTypeCode(SqlTypes.JSON)
  private String after;

  @Column(name = "address")
  private @Nullable String address;

  @Column(name = "request_id")
  private @Nullable String requestId;

  static AuditRow of(UUID id, AuditEntry entry, Optional<Origin> origin) {
    var row = new AuditRow();
    row.id = id;
    row.at = entry.at();
    row.actor = entry.actor().name().toLowerCase(Locale.ROOT);
    row.personId = entry.person().map(PersonId::value).orElse(null);
    row.action = entry.action();
    row.subjectType = entry.subjectType();
    row.subjectId = entry.subjectId();
    row.reason = entry.reason().orElse(null);
    row.before = Facts.write(entry.before());
    row.after = Facts.write(entry.after());
    row.address = origin.map(Origin::address).orElse(null);
    row.requestId = origin.map(Origin::requestId).orElse(null);
    return row;
  }

  AuditTrack toTrack() {
    return new AuditTrack(
        id,
        at,
        actor,
        Optional.ofNullable(personId),
        action,
        subjectType,
        subjectId,
        Optional.ofNullable(reason),
        Facts.read(before),
        Facts.read(after),
        Optional.ofNullable(address),
        Optional.ofNullable(requestId));
  }

  String cursor() {
    return new AuditCursor(at, id).text();
  }
}
