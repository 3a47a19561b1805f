package org.skillstreams.messaging.live;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.StreamId;

/** What a client says, read strictly. */
sealed interface Request {

  /** It is there and wants these rooms, each after the last number it saw. */
  record Enter(Map<StreamId, OptionalLong> rooms) implements Request {}

  /** It wants a room no more. */
  record Leave(StreamId room) implements Request {}

  /** Its person is writing. */
  record Typing(UUID conversation) implements Request {}

  /** It is still there. */
  record Pong() implements Request {}

  /** Looked for once: looking costs more than reading. */
  JsonProvider JSON = JsonProvider.provider();

  /** The most rooms that may be asked for at once. */
  int MOST_ROOMS = 100;

  /**
   * Reads a frame; {@link IllegalArgumentException} if it is none.
   *
   * @param caller whose inbox and role are meant
   */
  static Request read(String text, Caller caller) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      var frame = reader.readObject();
      return switch (frame.getString("frame", "")) {
        case "enter" ->
            new Enter(rooms(frame.getJsonArray("rooms").getValuesAs(JsonObject.class), caller));
        case "leave" -> new Leave(room(frame, caller));
        case "typing" -> new Typing(UUID.fromString(frame.getString("conversation")));
        case "pong" -> new Pong();
        default -> throw new IllegalArgumentException("no such frame");
      };
    } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException bad) {
      throw new IllegalArgumentException("not a frame", bad);
    }
  }

  private static Map<StreamId, OptionalLong> rooms(Iterable<JsonObject> wanted, Caller caller) {
    var rooms = new LinkedHashMap<StreamId, OptionalLong>();
    for (var one : wanted) {
      var seen =
          one.get("seen") instanceof JsonNumber number
              ? OptionalLong.of(number.longValueExact())
              : OptionalLong.empty();
      rooms.put(room(one, caller), seen);
    }
    if (rooms.size() > MOST_ROOMS) {
      throw new IllegalArgumentException("too many rooms");
    }
    return rooms;
  }

  private static StreamId room(JsonObject named, Caller caller) {
    return switch (StreamId.Kind.valueOf(named.getString("room").toUpperCase(Locale.ROOT))) {
      case INBOX -> StreamId.inbox(caller.person());
      case ROLE -> StreamId.role(caller.role());
      case CONVERSATION -> StreamId.conversation(UUID.fromString(named.getString("id")));
    };
  }
}
