package org.skillstreams.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a list that is read by key, not by offset.
 *
 * @param items at most as many as were asked for
 * @param next where to go on; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {

  /**
   * Cuts a page out of rows that were read with one more than the limit; the cursor comes from the
   * last row kept.
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
    if (rows.size() <= limit) {
      return new Page<>(List.copyOf(rows), Optional.empty());
    }
    var kept = List.copyOf(rows.subList(0, limit));
    return new Page<>(kept, Optional.of(cursor.apply(kept.getLast())));
  }
}
