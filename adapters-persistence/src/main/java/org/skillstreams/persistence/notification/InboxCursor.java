package org.skillstreams.persistence.notification;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.shared.Refusal;

/** Where a page of notices or mails ends: the last one's time and id. */
record InboxCursor(Instant at, UUID id) {

  private static final int ID_LENGTH = 36;

  @Override
  public String toString() {
    return id + at.toString();
  }

  /** The end of the page before; refused if it is none of ours. */
  static InboxCursor read(String text) {
    try {
      return new InboxCursor(
          Instant.parse(text.substring(ID_LENGTH)), UUID.fromString(text.substring(0, ID_LENGTH)));
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException broken) {
      throw Refusal.invalid("cursor", "cursor.unknown", "Use the cursor of the page before.");
    }
  }
}
