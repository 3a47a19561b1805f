package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.notification.Selection.Picked;
import org.skillstreams.application.notification.Selection.Until;
import org.skillstreams.application.shared.Clock;

/** Somebody puts notices away, or takes them out again (SS-13). */
@Dependent
@Transactional
public class ArchiveNotifications {

  private final Inboxes inboxes;
  private final InboxMarks marks;
  private final InboxNews news;
  private final Clock clock;

  @Inject
  public ArchiveNotifications(Inboxes inboxes, InboxMarks marks, InboxNews news, Clock clock) {
    this.inboxes = inboxes;
    this.marks = marks;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Refused if one of them is not theirs (Z1). Of everything until a time only what has been read
   * is put away, and nothing is taken out.
   *
   * @param away false takes them out again
   */
  public InboxCounts handle(Caller by, Selection which, boolean away) {
    var person = by.person();
    inboxes.lock(Set.of(person));
    switch (which) {
      case Picked(var ids) -> marks.own(person, ids).archive(person, ids, away, clock.instant());
      case Until(var time) -> marks.archiveRead(person, time, clock.instant());
    }
    return news.marked(person, which);
  }
}
