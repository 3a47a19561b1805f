package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.account.StatusChange.Cause;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonEvent.PersonReadmitted;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;

/** An operator ends a ban or a suspension. */
@Dependent
@Transactional
public class LiftBan {

  private final People people;
  private final StatusChange status;
  private final AccountViews views;
  private final Clock clock;

  @Inject
  public LiftBan(People people, StatusChange status, AccountViews views, Clock clock) {
    this.people = people;
    this.status = status;
    this.views = views;
    this.clock = clock;
  }

  public PersonCard handle(Caller by, PersonId person) {
    by.mustBe(Role.ADMIN);
    var before = people.lock(person);
    var cause = new Cause(Optional.of(by), "lift_ban", Optional.empty());
    var event = new PersonReadmitted(person, clock.instant());
    status.make(before, before.readmit(), cause, event);
    return views.person(person);
  }
}
