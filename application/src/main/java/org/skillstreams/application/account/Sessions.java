package org.skillstreams.application.account;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.Session;
import org.skillstreams.domain.account.SessionId;

/** Who is signed in. */
public interface Sessions {

  /** A sign-in with the person as they are now, not as they were when they signed in. */
  record Presence(Session session, Person person) {}

  /** The sign-in and its person, in one query. */
  Optional<Presence> find(SessionId id);

  void add(Session session);

  /** Ends a sign-in; one that has ended stays so. */
  void end(SessionId id, Instant at);
}
