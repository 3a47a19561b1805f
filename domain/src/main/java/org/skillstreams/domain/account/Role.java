package org.skillstreams.domain.account;

import org.skillstreams.domain.shared.Actor;

/** What a person is on the platform. */
public enum Role {
  SEEKER(Actor.SEEKER),
  PROVIDER(Actor.PROVIDER),
  ADMIN(Actor.ADMIN);

  private final Actor actor;

  Role(Actor actor) {
    this.actor = actor;
  }

  /** The side this role takes in a lifecycle. */
  public Actor actor() {
    return actor;
  }
}
