package org.skillstreams.application.live;

import java.util.List;
import org.skillstreams.application.shared.StreamEvent;

/**
 * Events of a stream that follow each other.
 *
 * @param from the number before the first
 * @param reset whether what came before {@code from} cannot be told any more and has to be read
 *     anew
 * @param more whether others follow
 */
public record Stretch(long from, List<StreamEvent> events, boolean reset, boolean more) {

  static Stretch none(long at) {
    return new Stretch(at, List.of(), false, false);
  }

  static Stretch reset(long at) {
    return new Stretch(at, List.of(), true, false);
  }

  /** The number of the last event. */
  public long to() {
    return events.isEmpty() ? from : events.getLast().number();
  }
}
