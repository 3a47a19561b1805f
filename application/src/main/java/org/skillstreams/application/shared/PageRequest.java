package org.skillstreams.application.shared;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.skillstreams.domain.shared.Refusal;

/**
 * Which stretch of a list is wanted.
 *
 * @param after the cursor that the page before ended with; empty for the first page
 * @param limit 1 to 100 items
 */
public record PageRequest(Optional<String> after, int limit) {

  public static final int MOST = 100;

  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw Refusal.invalid("limit", "range", "Ask for 1 to " + MOST + " items.");
    }
  }

  /** Where to go on, as the list's own kind of cursor; refused if it is none of ours. */
  public <T> Optional<T> after(Function<String, T> parse) {
    try {
      return after.map(parse);
    } catch (IllegalArgumentException | DateTimeException broken) {
      throw Refusal.invalid("cursor", "cursor.unknown", "Use the cursor of the page before.");
    }
  }

  public static PageRequest first(int limit) {
    return new PageRequest(Optional.empty(), limit);
  }
}
