package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;

/** Reminds people of deadlines that are near, a page of them at a time (BY-09). */
@Dependent
@Transactional
public class RemindPeople {

  static final int AT_ONCE = 200;

  private final Reminders reminders;
  private final TellPeople people;
  private final Clock clock;

  @Inject
  public RemindPeople(Reminders reminders, TellPeople people, Clock clock) {
    this.reminders = reminders;
    this.people = people;
    this.clock = clock;
  }

  /** How many were reminded; there may be more if it was {@value #AT_ONCE}. */
  public int handle() {
    var notices = reminders.take(AT_ONCE);
    people.tell(notices, clock.instant());
    return notices.size();
  }
}
