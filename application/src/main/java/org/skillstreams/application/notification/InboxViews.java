package org.skillstreams.application.notification;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;

/** What people see of their notices. */
public interface InboxViews {

  /** Latest first; of these types where some are named. */
  Page<StoredNotice> list(
      PersonId person, InboxTab tab, Optional<List<NotificationType>> types, PageRequest page);

  InboxCounts counts(PersonId person);
}
