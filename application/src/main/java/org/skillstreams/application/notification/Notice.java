package org.skillstreams.application.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Slot;

/**
 * Something to tell one person.
 *
 * @param subject what it is about; told again soon, it is the same notice
 * @param target what its page shows
 * @param notBefore until when it may still be undone
 * @param fillings what its texts are filled with
 */
public record Notice(
    NotificationType type,
    PersonId person,
    UUID subject,
    UUID target,
    Instant occurredAt,
    Optional<Instant> notBefore,
    Map<Slot, String> fillings) {

  public Notice {
    fillings = Map.copyOf(fillings);
  }
}
