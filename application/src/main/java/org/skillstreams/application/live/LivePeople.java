package org.skillstreams.application.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.account.SessionId;

/**
 * Who is connected, on whichever node. A connection that does not beat for a minute is gone, so
 * that a node may die without a word (SS-52).
 */
public interface LivePeople {

  /** A connection beats; true if the person was not there before. */
  boolean beat(UUID connection, PersonId person);

  /** Connections beat that are known already. */
  void beat(Collection<UUID> connections);

  /** A connection has ended; true if the person has no other. */
  boolean leave(UUID connection, PersonId person);

  /** Forgets connections that have gone silent; answers whoever has no other. */
  List<PersonId> forgetSilent();

  /** Those of the sign-ins that are still good, with the role their person has now. */
  Map<SessionId, Role> standing(Collection<SessionId> sessions);
}
