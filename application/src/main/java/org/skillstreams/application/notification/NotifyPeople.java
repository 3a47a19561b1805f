package org.skillstreams.application.notification;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Fact;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.Subscriber;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Trigger;

/** Tells those who are engaged in what happened; what may still be undone waits until it cannot. */
@Dependent
public class NotifyPeople implements Subscriber {

  private final Audiences audiences;
  private final HeldNotices held;
  private final TellPeople people;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public NotifyPeople(
      Audiences audiences, HeldNotices held, TellPeople people, Ids ids, Clock clock) {
    this.audiences = audiences;
    this.held = held;
    this.people = people;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notify_people";
  }

  @Override
  public Set<String> types() {
    return Arrays.stream(NotificationType.values())
        .flatMap(type -> type.triggers().stream())
        .map(Trigger::fact)
        .collect(toUnmodifiableSet());
  }

  @Override
  public void take(Fact fact) {
    var now = clock.instant();
    var notices = audiences.of(fact);
    notices.stream().filter(notice -> early(notice, now)).forEach(this::hold);
    people.tell(notices.stream().filter(notice -> !early(notice, now)).toList(), now);
  }

  private static boolean early(Notice notice, Instant now) {
    return notice.notBefore().filter(now::isBefore).isPresent();
  }

  private void hold(Notice notice) {
    held.hold(ids.next(), notice, notice.notBefore().orElseThrow());
  }
}
