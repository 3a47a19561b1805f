package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.notification.NotificationId;

/** Somebody has read some notices, or all of them (SS-13). */
@Dependent
@Transactional
public class MarkRead {

  private final Inboxes inboxes;
  private final InboxMarks marks;
  private final InboxNews news;
  private final Clock clock;

  @Inject
  public MarkRead(Inboxes inboxes, InboxMarks marks, InboxNews news, Clock clock) {
    this.inboxes = inboxes;
    this.marks = marks;
    this.news = news;
    this.clock = clock;
  }

  /** These; refused if one of them is not theirs. */
  public InboxCounts handle(Caller by, List<NotificationId> notices) {
    var person = by.person();
    inboxes.lock(Set.of(person));
    Selections.check(marks, person, notices);
    marks.read(person, notices, clock.instant());
    return news.marked(person, notices);
  }

  /** Everything that was told until then: what came later was not seen. */
  public InboxCounts handle(Caller by, Instant until) {
    var person = by.person();
    inboxes.lock(Set.of(person));
    marks.readAll(person, until, clock.instant());
    return news.marked(person, until);
  }
}
