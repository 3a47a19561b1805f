package org.skillstreams.persistence.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.account.Sessions;
import org.skillstreams.domain.account.Session;
import org.skillstreams.domain.account.SessionId;

/** Sign-ins in PostgreSQL. */
@Dependent
public class JpaSessions implements Sessions {

  private static final String WITH_PERSON =
      "select s as session, p as person from SessionRow s join PersonRow p on p.id = s.personId"
          + " where s.id = ?1";
  private static final String END =
      "update SessionRow s set s.endsAt = greatest(s.startedAt, ?2)"
          + " where s.id = ?1 and s.endsAt > ?2";

  private final EntityManager em;

  @Inject
  public JpaSessions(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Presence> find(SessionId id) {
    return em.createQuery(WITH_PERSON, Tuple.class)
        .setParameter(1, id.value())
        .getResultStream()
        .findFirst()
        .map(JpaSessions::presence);
  }

  @Override
  public void add(Session session) {
    em.persist(SessionRow.of(session));
  }

  @Override
  public void end(SessionId id, Instant at) {
    em.createQuery(END).setParameter(1, id.value()).setParameter(2, at).executeUpdate();
  }

  private static Presence presence(Tuple row) {
    return new Presence(
        row.get("session", SessionRow.class).toSession(),
        row.get("person", PersonRow.class).toPerson());
  }
}
