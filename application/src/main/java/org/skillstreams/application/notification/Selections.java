package org.skillstreams.application.notification;

import java.util.List;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationId;
import org.skillstreams.domain.notification.NotificationRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Notices that somebody has picked. */
final class Selections {

  private static final int MOST = 200;

  private Selections() {}

  /** Refused if it is nothing or too much, or if one of them is not there for this person (Z1). */
  static void check(InboxMarks marks, PersonId person, List<NotificationId> notices) {
    if (notices.isEmpty() || notices.size() > MOST) {
      throw Refusal.invalid("ids", "range", "Choose 1 to " + MOST + " notices.");
    }
    if (!marks.owns(person, notices)) {
      throw new Refusal(NotificationRefusal.NO_SUCH_NOTIFICATION);
    }
  }
}
