package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.Role;

/** The installation gets an admin. No resource leads here; doing it again changes nothing. */
@Dependent
@Transactional
public class AppointAdmin {

  private final People people;
  private final Joining joining;

  @Inject
  public AppointAdmin(People people, Joining joining) {
    this.people = people;
    this.joining = joining;
  }

  public Person handle(String name, String email, String password) {
    return people
        .find(Email.parse("email", email))
        .map(People.Credentials::person)
        .orElseGet(() -> joining.join(new SignUp.Command(Role.ADMIN, name, email, password)));
  }
}
