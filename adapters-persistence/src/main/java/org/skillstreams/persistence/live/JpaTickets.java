package org.skillstreams.persistence.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.live.Tickets;
import org.skillstreams.domain.account.SessionId;

/** Tickets in PostgreSQL, so that any node takes those of any other. */
@Dependent
public class JpaTickets implements Tickets {

  private static final String ADD =
      "insert into live_ticket (fingerprint, session_id, expires_at) values (?1, ?2, ?3)";
  private static final String FORGET = "delete from live_ticket where expires_at < ?1";
  private static final String TAKE =
      "delete from live_ticket where fingerprint = ?1 and expires_at >= ?2 returning session_id";

  private final EntityManager em;

  @Inject
  public JpaTickets(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(String fingerprint, SessionId session, Instant expiresAt) {
    em.createNativeQuery(ADD)
        .setParameter(1, fingerprint)
        .setParameter(2, session.value())
        .setParameter(3, expiresAt)
        .executeUpdate();
  }

  @Override
  public Optional<SessionId> take(String fingerprint, Instant now) {
    em.createNativeQuery(FORGET).setParameter(1, now).executeUpdate();
    return em.unwrap(Session.class)
        .createNativeQuery(TAKE, UUID.class)
        .setParameter(1, fingerprint)
        .setParameter(2, now)
        .getResultStream()
        .findFirst()
        .map(SessionId::new);
  }
}
