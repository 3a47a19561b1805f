package org.skillstreams.application.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.PageRequest;

/** Where a page of reviews ends: its last review by time and id. */
public record ReviewCursor(Instant at, UUID id) {

  /** The review that the wanted ones come after; refused if the cursor is none of ours. */
  public static Optional<ReviewCursor> read(PageRequest page) {
    return page.after(ReviewCursor::parse);
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
