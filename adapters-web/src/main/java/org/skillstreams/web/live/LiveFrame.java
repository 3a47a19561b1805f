package org.skillstreams.web.live;

import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.live.Stretch;
import org.skillstreams.application.shared.StreamEvent;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.web.shared.JsonWorks;

/**
 * What would have come through the socket.
 *
 * @param number of the event; of others, where the room is to be gone on from
 */
public record LiveFrame(
    Kind frame,
    StreamId.Kind room,
    UUID id,
    long number,
    Optional<String> type,
    Optional<Instant> at,
    Optional<Map<String, ?>> data) {

  /** An event; that everything before has to be read anew; that the room is told live. */
  public enum Kind {
    EVENT,
    RESET,
    READY
  }

  static LiveFrame of(StreamEvent event) {
    try (var reader = JsonWorks.JSON.createReader(new StringReader(event.payload()))) {
      return new LiveFrame(
          Kind.EVENT,
          event.stream().kind(),
          event.stream().id(),
          event.number(),
          Optional.of(event.type()),
          Optional.of(event.at()),
          Optional.of(reader.readObject()));
    }
  }

  static LiveFrame end(StreamId room, Stretch stretch) {
    return new LiveFrame(
        stretch.reset() ? Kind.RESET : Kind.READY,
        room.kind(),
        room.id(),
        stretch.to(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
