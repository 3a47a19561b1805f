package org.skillstreams.application.job;

import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Actor;

/**
 * Who makes a move.
 *
 * @param person the one who acts; empty for the system
 */
public record Mover(Actor actor, Optional<PersonId> person) {

  /** Time itself, by way of the sweep. */
  public static final Mover SYSTEM = new Mover(Actor.SYSTEM, Optional.empty());

  public static Mover of(Caller caller) {
    return new Mover(caller.role().actor(), Optional.of(caller.person()));
  }

  public static Mover of(Actor actor, PersonId person) {
    return new Mover(actor, Optional.of(person));
  }
}
