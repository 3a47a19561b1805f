package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Problems;

/** Somebody joins as seeker or provider. */
@Dependent
@Transactional
public class SignUp {

  private final Joining joining;

  @Inject
  public SignUp(Joining joining) {
    this.joining = joining;
  }

  /** Who joins, as typed. */
  public record Command(Role role, String name, String email, String password) {}

  public Person handle(Command command) {
    new Problems()
        .require(command.role() != Role.ADMIN, "role", "unknown_value", "Use seeker or provider.")
        .refuse();
    return joining.join(command);
  }
}
