package org.skillstreams.acceptance.shared;

import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;

/** Somebody with an account. */
public record Member(PersonId id, Role role, String name, String email, String password) {

  public Caller caller() {
    return new Caller(id, role);
  }
}
