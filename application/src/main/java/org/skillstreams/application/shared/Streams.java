package org.skillstreams.application.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Numbered events of many streams. Within a stream numbers are gapless and commit in their order:
 * whoever knows the last number they saw can ask for exactly what they missed, on any node.
 */
public interface Streams {

  /**
   * Adds an event in the transaction in progress; other appends to the same stream wait for its
   * end. The bell rings once it is committed.
   *
   * @param payload a JSON object
   * @return the event's number
   */
  long append(StreamId stream, String type, String payload);

  /** What came after that number, in order. */
  List<StreamEvent> after(StreamId stream, long number, int limit);

  /** The numbers of the last events; a stream that has none is not among them. */
  Map<StreamId, Long> last(Collection<StreamId> streams);
}
