package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.skillstreams.application.shared.Clock;

/** Tells what was held back once it can no longer be undone, if it still stands (ADR 0044). */
@Dependent
@Transactional
public class TellHeld {

  private final HeldNotices held;
  private final TellPeople people;
  private final InboxNews news;
  private final Clock clock;

  @Inject
  public TellHeld(HeldNotices held, TellPeople people, InboxNews news, Clock clock) {
    this.held = held;
    this.people = people;
    this.news = news;
    this.clock = clock;
  }

  /** False if there is nothing to tell any more. */
  public boolean handle(UUID id) {
    var notice = held.take(id);
    notice.ifPresent(this::tell);
    return notice.isPresent();
  }

  /** The person's open page has not heard of it either. */
  private void tell(Notice notice) {
    people.tell(List.of(notice), clock.instant());
    news.jobChanged(List.of(notice.person()), notice.target());
  }
}
