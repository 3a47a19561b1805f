package org.skillstreams.application.notification;

import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;

/**
 * Keys in links of mails that end mails of a kind without signing in; nobody else can make them.
 */
public interface UnsubscribeKeys {

  /** Who wants no more mails of which kind; none named means the digest. */
  record Wish(PersonId person, Optional<NotificationType> type) {}

  String issue(Wish wish);

  /** What a key says; empty if we did not make it. */
  Optional<Wish> read(String key);
}
