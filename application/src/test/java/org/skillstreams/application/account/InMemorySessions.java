package org.skillstreams.application.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.domain.account.Session;
import org.skillstreams.domain.account.SessionId;

/** Sign-ins in a map. */
public final class InMemorySessions implements Sessions {

  private final Map<SessionId, Session> kept = new ConcurrentHashMap<>();
  private final People people;

  public InMemorySessions(People people) {
    this.people = people;
  }

  @Override
  public Optional<Presence> find(SessionId id) {
    return Optional.ofNullable(kept.get(id))
        .map(session -> new Presence(session, people.get(session.person())));
  }

  @Override
  public void add(Session session) {
    kept.put(session.id(), session);
  }

  @Override
  public void end(SessionId id, Instant at) {
    kept.computeIfPresent(
        id, (_, session) -> at.isBefore(session.endsAt()) ? ended(session, at) : session);
  }

  private static Session ended(Session session, Instant at) {
    var end = at.isBefore(session.startedAt()) ? session.startedAt() : at;
    return new Session(session.id(), session.person(), session.startedAt(), end);
  }
}
