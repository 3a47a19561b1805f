package org.skillstreams.messaging.live;

import java.util.Locale;
import org.skillstreams.application.shared.Bell.Whispered;
import org.skillstreams.application.shared.StreamEvent;
import org.skillstreams.application.shared.StreamId;

/** What the server says, as text; an event is encoded once for everybody in a room. */
final class Frames {

  static final String PING = "{\"frame\":\"ping\"}";
  static final String WELCOME = "{\"frame\":\"welcome\"}";

  private Frames() {}

  static String event(StreamEvent event) {
    return "{\"frame\":\"event\",%s,\"number\":%d,\"type\":\"%s\",\"at\":\"%s\",\"data\":%s}"
        .formatted(room(event.stream()), event.number(), event.type(), event.at(), event.payload());
  }

  static String whisper(Whispered whisper) {
    return "{\"frame\":\"whisper\",%s,\"type\":\"%s\",\"data\":%s}"
        .formatted(room(whisper.room()), whisper.type(), whisper.payload());
  }

  /** From here on a room is told live. */
  static String ready(StreamId room, long number) {
    return "{\"frame\":\"ready\",%s,\"number\":%d}".formatted(room(room), number);
  }

  /** What was before this number has to be read anew. */
  static String reset(StreamId room, long number) {
    return "{\"frame\":\"reset\",%s,\"number\":%d}".formatted(room(room), number);
  }

  static String refused(StreamId room, String key) {
    return "{\"frame\":\"refused\",%s,\"error\":\"%s\"}".formatted(room(room), key);
  }

  private static String room(StreamId room) {
    return "\"room\":\"%s\",\"id\":\"%s\""
        .formatted(room.kind().name().toLowerCase(Locale.ROOT), room.id());
  }
}
