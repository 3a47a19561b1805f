package org.skillstreams.persistence.chat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import org.skillstreams.domain.shared.Refusal;

/** Where a page of conversations ends: when the last one was written in, and its id. */
record ChatCursor(Instant at, UUID id) {

  private static final int ID_LENGTH = 36;

  String text() {
    var coder = Base64.getUrlEncoder().withoutPadding();
    return coder.encodeToString((id + at.toString()).getBytes(StandardCharsets.UTF_8));
  }

  /** The end of the page before; refused if it is none of ours. */
  static ChatCursor read(String cursor) {
    return known(() -> {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return new ChatCursor(
          Instant.parse(text.substring(ID_LENGTH)), UUID.fromString(text.substring(0, ID_LENGTH)));
    });
  }

  static <T> T known(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException broken) {
      throw Refusal.invalid("cursor", "cursor.unknown", "Use the cursor of the page before.");
    }
  }
}
