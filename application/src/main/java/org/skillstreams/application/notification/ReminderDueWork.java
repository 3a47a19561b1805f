package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.DueWork;

/**
 * What time has to do with deadlines before they pass. All reminders of a sweep are one item: they
 * are found and noted in sets, not one by one.
 */
@Dependent
public class ReminderDueWork implements DueWork {

  private static final UUID ALL = new UUID(0, 0);

  private final RemindPeople remind;
  private final Clock clock;

  @Inject
  public ReminderDueWork(RemindPeople remind, Clock clock) {
    this.remind = remind;
    this.clock = clock;
  }

  @Override
  public String subject() {
    return "reminder";
  }

  @Override
  @Transactional
  public List<Due> due(Optional<Due> after, int limit) {
    return after.isPresent() ? List.of() : List.of(new Due(ALL, clock.instant()));
  }

  /** Whether anybody was reminded. */
  @Override
  public boolean pass(UUID id) {
    int reminded = 0;
    int some;
    do {
      some = remind.handle();
      reminded += some;
    } while (some == RemindPeople.AT_ONCE);
    return reminded > 0;
  }
}
