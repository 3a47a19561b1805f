package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.notification.Selection.Picked;
import org.skillstreams.application.notification.Selection.Until;
import org.skillstreams.application.shared.Clock;

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

  /** Refused if one of them is not theirs (Z1). */
  public InboxCounts handle(Caller by, Selection which) {
    var person = by.person();
    inboxes.lock(Set.of(person));
    switch (which) {
      case Picked(var ids) -> marks.own(person, ids).read(person, ids, clock.instant());
      case Until(var time) -> marks.readAll(person, time, clock.instant());
    }
    return news.marked(person, which);
  }
}
