package org.skillstreams.application.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Slot;

/** A notice as it is kept: without words. */
public record StoredNotice(
    UUID id,
    NotificationType type,
    UUID target,
    Map<Slot, String> fillings,
    Instant occurredAt,
    Instant toldAt,
    Optional<Instant> readAt,
    Optional<Instant> archivedAt) {

  public StoredNotice {
    fillings = Map.copyOf(fillings);
  }
}
