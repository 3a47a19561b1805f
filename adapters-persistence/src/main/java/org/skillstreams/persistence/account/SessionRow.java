package org.skillstreams.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Session;
import org.skillstreams.domain.account.SessionId;

/** A sign-in as stored. */
@Entity
@Table(name = "account_session")
class SessionRow {

  @Id private UUID id;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  static SessionRow of(Session session) {
    var row = new SessionRow();
    row.id = session.id().value();
    row.personId = session.person().value();
    row.startedAt = session.startedAt();
    row.endsAt = session.endsAt();
    return row;
  }

  Session toSession() {
    return new Session(new SessionId(id), new PersonId(personId), startedAt, endsAt);
  }
}
