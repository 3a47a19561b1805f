package org.skillstreams.application.notification;

import java.time.Instant;
import java.util.List;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationId;
import org.skillstreams.domain.notification.NotificationRefusal;
import org.skillstreams.domain.shared.Refusal;

/** What people do with their notices, each in one statement. */
public interface InboxMarks {

  /** Whether all of these are the person's. */
  boolean owns(PersonId person, List<NotificationId> notices);

  /** Goes on if all of these are the person's; refused if one of them is not. */
  default InboxMarks own(PersonId person, List<NotificationId> notices) {
    if (!owns(person, notices)) {
      throw new Refusal(NotificationRefusal.NO_SUCH_NOTIFICATION);
    }
    return this;
  }

  /** Marks these as read. */
  void read(PersonId person, List<NotificationId> notices, Instant now);

  /** Marks everything told until then as read. */
  void readAll(PersonId person, Instant until, Instant now);

  /** Puts these away, or back. What is put away counts as read. */
  void archive(PersonId person, List<NotificationId> notices, boolean away, Instant now);

  /** Puts away everything told until then that was read. */
  void archiveRead(PersonId person, Instant until, Instant now);
}
