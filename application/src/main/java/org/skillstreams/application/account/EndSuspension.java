package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.account.StatusChange.Cause;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonEvent.PersonReadmitted;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.account.PersonStatus.Suspended;

/** Time ends a suspension, so that requests come again. */
@Dependent
@Transactional
public class EndSuspension {

  private static final Cause TIME = new Cause(Optional.empty(), "end_suspension", Optional.empty());

  private final People people;
  private final StatusChange status;
  private final Clock clock;

  @Inject
  public EndSuspension(People people, StatusChange status, Clock clock) {
    this.people = people;
    this.status = status;
    this.clock = clock;
  }

  /** Whether there was a suspension to end. */
  public boolean handle(PersonId person) {
    var before = people.lock(person);
    var now = clock.instant();
    boolean over = before.status() instanceof Suspended s && s.at(now) == Standing.ACTIVE;
    if (over) {
      status.make(before, before.readmit(), TIME, new PersonReadmitted(person, now));
    }
    return over;
  }
}
