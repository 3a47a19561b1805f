package org.skillstreams.application.notification;

import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.notification.Group;
import org.skillstreams.domain.notification.Importance;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Texts;
import org.skillstreams.domain.notification.Texts.Part;

/**
 * A notice as its reader sees it.
 *
 * @param type which notice of the catalogue it is
 * @param title plain text, as is {@code text}
 * @param action what the button that leads to its page says
 * @param link the page, as a path of the client
 * @param at when it happened
 * @param toldAt when it was told: what can be marked until then
 */
public record NotificationCard(
    UUID id,
    String type,
    Group group,
    Importance importance,
    String title,
    String text,
    String action,
    String link,
    Instant at,
    Instant toldAt,
    boolean read,
    boolean archived) {

  static NotificationCard of(StoredNotice stored, Texts texts) {
    NotificationType type = stored.type();
    var row = type.row();
    return new NotificationCard(
        stored.id(),
        type.key(),
        row.group(),
        row.importance(),
        texts.of(type, Part.TITLE, stored.fillings()),
        texts.of(type, Part.TEXT, stored.fillings()),
        texts.of(row.page()),
        row.page().path(stored.target()),
        stored.occurredAt(),
        stored.toldAt(),
        stored.readAt().isPresent(),
        stored.archivedAt().isPresent());
  }
}
