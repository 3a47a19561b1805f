package org.skillstreams.application.account;

import java.util.Optional;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

/** Everybody with an account. */
public interface People {

  /**
   * What a sign-in is checked against.
   *
   * @param passwordHash as {@link Passwords} made it
   */
  record Credentials(Person person, String passwordHash) {}

  Optional<Person> find(PersonId id);

  Optional<Credentials> find(Email email);

  /** The person for a change, held until the transaction ends; refused if there is none. */
  Person lock(PersonId id);

  /** Adds somebody; refused if the address is taken, also when two join with it at once. */
  void add(Person person, String passwordHash);

  void save(Person person);

  default Person get(PersonId id) {
    return find(id).orElseThrow(() -> new Refusal(AccountRefusal.NO_SUCH_PERSON));
  }
}
