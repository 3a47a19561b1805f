package org.skillstreams.messaging.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.application.account.Authenticate.Identity;
import org.skillstreams.application.live.EnterRoom;
import org.skillstreams.application.live.Typing;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.domain.chat.ConversationId;
import org.skillstreams.domain.shared.Refusal;

/** Somebody's open connection: what it asks for, and where it is told. */
final class LiveConnection {

  /** The most rooms a connection may be in. */
  static final int MOST_ROOMS = 200;

  private static final Duration SILENCE = Duration.ofSeconds(70);

  private final Map<StreamId, Subscription> rooms = new ConcurrentHashMap<>();
  private final UUID id;
  private final Identity identity;
  private final Line line;
  private final Outbox outbox;
  private final LiveDesk desk;
  private final FrameBudget budget;
  private final Clock clock;
  private volatile Instant heard;

  LiveConnection(UUID id, Identity identity, Line line, LiveDesk desk, Clock clock) {
    this.id = id;
    this.identity = identity;
    this.line = line;
    this.outbox = new Outbox(line);
    this.desk = desk;
    this.clock = clock;
    this.budget = new FrameBudget(clock);
    this.heard = clock.instant();
  }

  /** What a connection does with what it is asked. */
  record LiveDesk(LiveHub hub, EnterRoom enterRoom, Typing typing) {}

  UUID id() {
    return id;
  }

  Identity identity() {
    return identity;
  }

  void welcome() {
    outbox.add(Frames.WELCOME);
  }

  void ping() {
    outbox.add(Frames.PING);
  }

  boolean isSilent() {
    return heard.plus(SILENCE).isBefore(clock.instant());
  }

  /** A frame came; who sends too many or none at all is hung up on. */
  void hear(String text) {
    heard = clock.instant();
    if (!budget.spend()) {
      close(Line.Ending.TOO_MANY_FRAMES);
      return;
    }
    try {
      act(Request.read(text, identity.caller()));
    } catch (IllegalArgumentException notAFrame) {
      close(Line.Ending.BAD_FRAME);
    }
  }

  private void act(Request request) {
    switch (request) {
      case Request.Enter enter -> enter.rooms().forEach(this::enter);
      case Request.Leave leave -> leave(leave.room());
      case Request.Typing typing -> type(new ConversationId(typing.conversation()));
      case Request.Pong _ -> {}
    }
  }

  /** Asked for a room it is in already, it begins there anew: the client found a gap. */
  private void enter(StreamId room, OptionalLong seen) {
    leave(room);
    var subscription = new Subscription(room, seen, outbox::add);
    try {
      desk.enterRoom().handle(identity.caller(), room);
    } catch (Refusal refusal) {
      subscription.refuse(refusal.reason().key());
      return;
    }
    if (rooms.size() >= MOST_ROOMS) {
      subscription.refuse("live.too_many_rooms");
      return;
    }
    rooms.put(room, subscription);
    desk.hub().join(subscription);
  }

  private void leave(StreamId room) {
    var left = rooms.remove(room);
    if (left != null) {
      desk.hub().leave(left);
    }
  }

  /** Only where it is told, too. */
  private void type(ConversationId conversation) {
    if (rooms.containsKey(StreamId.conversation(conversation.value()))) {
      try {
        desk.typing().handle(identity.caller().person(), conversation);
      } catch (Refusal closed) {
        outbox.add(
            Frames.refused(StreamId.conversation(conversation.value()), closed.reason().key()));
      }
    }
  }

  void close(Line.Ending why) {
    leaveAll();
    outbox.end();
    line.close(why);
  }

  void leaveAll() {
    List.copyOf(rooms.keySet()).forEach(this::leave);
  }
}
