package org.skillstreams.application.account;

import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Refusal;

/** Who asks, as verified for this very request. */
public record Caller(PersonId person, Role role) {

  /** Refuses whoever has another role. */
  public void mustBe(Role needed) {
    if (role != needed) {
      throw new Refusal(AccountRefusal.NOT_ALLOWED);
    }
  }

  /** The caller as an operator; refused for anybody who is no admin. */
  public Operator operator() {
    mustBe(Role.ADMIN);
    return new Operator(person);
  }
}
