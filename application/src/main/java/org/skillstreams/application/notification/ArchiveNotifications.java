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

  /** These; refused if one of them is not theirs. */
  public InboxCounts handle(Caller by, List<NotificationId> notices, boolean away) {
    var person = by.person();
    inboxes.lock(Set.of(person));
    Selections.check(marks, person, notices);
    marks.archive(person, notices, away, clock.instant());
    return news.marked(person, notices);
  }

  /** Everything that was told until then and has been read. */
  public InboxCounts handle(Caller by, Instant until) {
    var person = by.person();
    inboxes.lock(Set.of(person));
    marks.archiveRead(person, until, clock.instant());
    return news.marked(person, until);
  }
}
