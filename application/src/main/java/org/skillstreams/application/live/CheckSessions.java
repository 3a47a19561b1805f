package org.skillstreams.application.live;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.account.SessionId;

/**
 * Which open connections have to go: their sign-in has ended, or their person was shut out or has
 * another role (A1). Asked for all connections of a node at once.
 */
@Dependent
@Transactional
public class CheckSessions {

  private final LivePeople people;

  @Inject
  public CheckSessions(LivePeople people) {
    this.people = people;
  }

  /** Those of the sign-ins that must not stay. */
  public Set<SessionId> handle(Map<SessionId, Role> connected) {
    var standing = people.standing(connected.keySet());
    return connected.entrySet().stream()
        .filter(one ->
            !Optional.of(one.getValue()).equals(Optional.ofNullable(standing.get(one.getKey()))))
        .map(Map.Entry::getKey)
        .collect(toUnmodifiableSet());
  }
}
