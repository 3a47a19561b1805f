package org.skillstreams.persistence.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.skillstreams.application.account.People;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Email;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

/** People in PostgreSQL, whose unique key decides when two join with one address at once. */
@Dependent
public class JpaPeople implements People {

  private static final String BY_EMAIL = "select p from PersonRow p where p.email = ?1";

  private final EntityManager em;

  @Inject
  public JpaPeople(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(em.find(PersonRow.class, id.value())).map(PersonRow::toPerson);
  }

  @Override
  public Optional<Credentials> find(Email email) {
    return em.createQuery(BY_EMAIL, PersonRow.class)
        .setParameter(1, email.value())
        .getResultStream()
        .findFirst()
        .map(row -> new Credentials(row.toPerson(), row.passwordHash()));
  }

  @Override
  public Person lock(PersonId id) {
    return Optional.ofNullable(em.find(PersonRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .map(PersonRow::toPerson)
        .orElseThrow(() -> new Refusal(AccountRefusal.NO_SUCH_PERSON));
  }

  @Override
  public void add(Person person, String passwordHash) {
    if (find(person.email()).isPresent()) {
      throw new Refusal(AccountRefusal.EMAIL_TAKEN);
    }
    try {
      em.persist(PersonRow.of(person, passwordHash));
      em.flush();
    } catch (ConstraintViolationException meanwhile) {
      throw new Refusal(AccountRefusal.EMAIL_TAKEN);
    }
  }

  @Override
  public void save(Person person) {
    em.find(PersonRow.class, person.id().value()).update(person);
  }
}
