package org.skillstreams.application.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

/** People in a map. */
public final class InMemoryPeople implements People {

  private final Map<PersonId, Credentials> kept = new ConcurrentHashMap<>();

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(kept.get(id)).map(Credentials::person);
  }

  @Override
  public Optional<Credentials> find(Email email) {
    return kept.values().stream().filter(one -> one.person().email().equals(email)).findAny();
  }

  @Override
  public Person lock(PersonId id) {
    return get(id);
  }

  @Override
  public synchronized void add(Person person, String passwordHash) {
    if (find(person.email()).isPresent()) {
      throw new Refusal(AccountRefusal.EMAIL_TAKEN);
    }
    kept.put(person.id(), new Credentials(person, passwordHash));
  }

  @Override
  public void save(Person person) {
    kept.computeIfPresent(
        person.id(), (_, before) -> new Credentials(person, before.passwordHash()));
  }

  /** Everybody, for views. */
  List<Person> all() {
    return kept.values().stream().map(Credentials::person).toList();
  }
}
