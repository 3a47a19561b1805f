package org.skillstreams.application.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.shared.Refusal;

/** Where a page of reviews ends: its last review by time and id. */
public record ReviewCursor(Instant at, UUID id) {

  /** The review that the wanted ones come after; refused if the cursor is none of ours. */
  public static Optional<ReviewCursor> read(PageRequest page) {
    try {
      return page.after().map(ReviewCursor::parse);
    } catch (DateTimeException | IllegalArgumentException broken) {
      throw Refusal.invalid("cursor", "cursor.unknown", "Use the cursor of the page before.");
    }
  }

  public static String write(Instant at, UUID id) {
    return at + "_" + id;
  }

  private static ReviewCursor parse(String text) {
    int cut = text.indexOf('_');
    if (cut < 0) {
      throw new IllegalArgumentException("no id in the cursor " + text);
    }
    return new ReviewCursor(
        Instant.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
  }
}
