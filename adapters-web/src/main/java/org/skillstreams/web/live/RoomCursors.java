package org.skillstreams.web.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.domain.shared.Refusal;

/**
 * Rooms in a query, with commas between them: {@code inbox}, {@code role}, {@code
 * conversation:<id>}, each with the last number seen behind a colon, or without one to begin at the
 * end.
 */
final class RoomCursors {

  private static final int MOST = 100;
  private static final Pattern SHAPE =
      Pattern.compile("(inbox|role|conversation:([0-9a-f-]{36}))(?::(\\d{1,18}))?");

  private RoomCursors() {}

  /** The rooms as this caller means them, or a refusal. */
  static Map<StreamId, OptionalLong> read(String list, Caller caller) {
    var texts = List.of(list.split(",", MOST + 1));
    if (texts.size() > MOST) {
      throw wrong();
    }
    var rooms = new LinkedHashMap<StreamId, OptionalLong>();
    for (var text : texts) {
      var match = SHAPE.matcher(text);
      if (!match.matches()) {
        throw wrong();
      }
      var room =
          switch (match.group(1)) {
            case "inbox" -> StreamId.inbox(caller.person());
            case "role" -> StreamId.role(caller.role());
            default -> StreamId.conversation(id(match.group(2)));
          };
      var seen = match.group(3);
      rooms.put(room, seen == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(seen)));
    }
    return rooms;
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw wrong();
    }
  }

  private static Refusal wrong() {
    return Refusal.invalid("room", "live.not_a_room", "Name 1 to 100 rooms.");
  }
}
