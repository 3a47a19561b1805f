package org.skillstreams.persistence.live;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.live.LivePeople;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.account.SessionId;

/** Connections as rows that have to beat. */
@Dependent
public class JpaLivePeople implements LivePeople {

  private static final String THERE =
      """
      select exists (select from live_connection
        where person_id = ?1 and beat_at > clock_timestamp() - interval '1 minute')
      """;
  private static final String ARRIVE =
      """
      insert into live_connection (id, person_id, beat_at) values (?1, ?2, clock_timestamp())
      on conflict (id) do update set beat_at = excluded.beat_at
      """;
  private static final String BEAT =
      "update live_connection set beat_at = clock_timestamp() where id in (?1)";
  private static final String LEAVE = "delete from live_connection where id = ?1";
  private static final String SEEN =
      """
      insert into live_seen as s (person_id, seen_at) values (?1, clock_timestamp())
      on conflict (person_id) do update set seen_at = greatest(s.seen_at, excluded.seen_at)
      """;
  private static final String FORGET =
      """
      with silent as (
        delete from live_connection where id in (
          select id from live_connection
          where beat_at <= clock_timestamp() - interval '1 minute'
          order by id limit 1000 for update skip locked)
        returning person_id, beat_at),
      seen as (
        insert into live_seen as s (person_id, seen_at)
        select person_id, max(beat_at) from silent group by person_id order by person_id
        on conflict (person_id) do update set seen_at = greatest(s.seen_at, excluded.seen_at)
        returning person_id)
      select person_id from seen where not exists (
        select from live_connection c where c.person_id = seen.person_id
          and beat_at > clock_timestamp() - interval '1 minute')
      """;
  private static final String STANDING =
      """
      select s.id, p.role from account_session s join account_person p on p.id = s.person_id
      where s.id in (?1) and s.ends_at > clock_timestamp()
        and (p.status = 'active' or p.suspended_until <= platform_now())
      """;

  private final EntityManager em;

  @Inject
  public JpaLivePeople(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean beat(UUID connection, PersonId person) {
    boolean before = isThere(person);
    em.createNativeQuery(ARRIVE)
        .setParameter(1, connection)
        .setParameter(2, person.value())
        .executeUpdate();
    return !before;
  }

  @Override
  public void beat(Collection<UUID> connections) {
    if (!connections.isEmpty()) {
      em.createNativeQuery(BEAT).setParameter(1, connections).executeUpdate();
    }
  }

  @Override
  public boolean leave(UUID connection, PersonId person) {
    em.createNativeQuery(LEAVE).setParameter(1, connection).executeUpdate();
    em.createNativeQuery(SEEN).setParameter(1, person.value()).executeUpdate();
    return !isThere(person);
  }

  private boolean isThere(PersonId person) {
    return (boolean) em.createNativeQuery(THERE).setParameter(1, person.value()).getSingleResult();
  }

  @Override
  public List<PersonId> forgetSilent() {
    return em.unwrap(Session.class)
        .createNativeQuery(FORGET, UUID.class)
        .getResultStream()
        .map(PersonId::new)
        .toList();
  }

  @Override
  public Map<SessionId, Role> standing(Collection<SessionId> sessions) {
    if (sessions.isEmpty()) {
      return Map.of();
    }
    return em.unwrap(Session.class)
        .createNativeQuery(STANDING, Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("role", String.class)
        .setParameter(1, sessions.stream().map(SessionId::value).toList())
        .getResultStream()
        .collect(
            toMap(
                row -> new SessionId(row.get("id", UUID.class)),
                row -> Role.valueOf(row.get("role", String.class).toUpperCase(Locale.ROOT))));
  }
}
