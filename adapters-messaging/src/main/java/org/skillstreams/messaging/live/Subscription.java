package org.skillstreams.messaging.live;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.skillstreams.application.live.Stretch;
import org.skillstreams.application.shared.Bell.Whispered;
import org.skillstreams.application.shared.StreamEvent;
import org.skillstreams.application.shared.StreamId;

/**
 * One connection in one room. Events come from two sides, the room and the connection's own reading
 * of what it missed; only the one that is next goes out, so that each does once and in order.
 */
final class Subscription {

  private final StreamId room;
  private final Consumer<String> out;
  private OptionalLong sent;
  private boolean behind;
  private boolean reading;
  private boolean ready;

  /**
   * In a room from now on, and silent until it was read.
   *
   * @param seen the last number the client saw; empty to begin at the end
   */
  Subscription(StreamId room, OptionalLong seen, Consumer<String> out) {
    this.room = room;
    this.sent = seen;
    this.out = out;
  }

  StreamId room() {
    return room;
  }

  synchronized OptionalLong sent() {
    return sent;
  }

  /** Passes an event on if it is the next one; answers whether some are missing before it. */
  synchronized boolean offer(StreamEvent event, String frame) {
    if (sent.isEmpty() || event.number() > sent.getAsLong() + 1) {
      behind = true;
      return true;
    }
    if (event.number() == sent.getAsLong() + 1) {
      sent = OptionalLong.of(event.number());
      out.accept(frame);
    }
    return false;
  }

  void whisper(Whispered whisper) {
    out.accept(Frames.whisper(whisper));
  }

  void refuse(String key) {
    out.accept(Frames.refused(room, key));
  }

  /** Whether the caller is the one who reads what is missing; nobody else does meanwhile. */
  synchronized boolean beginReading() {
    boolean mine = !reading;
    reading = true;
    return mine;
  }

  /** Passes on what was read. */
  synchronized void take(Stretch stretch) {
    if (sent.isEmpty() || stretch.reset()) {
      sent = OptionalLong.of(stretch.from());
    }
    if (stretch.reset()) {
      out.accept(Frames.reset(room, stretch.from()));
    }
    stretch.events().forEach(event -> offer(event, Frames.event(event)));
  }

  /** Whether nothing came meanwhile that asks for more reading. */
  synchronized boolean endReading() {
    if (behind) {
      behind = false;
      return false;
    }
    if (!ready) {
      ready = true;
      out.accept(Frames.ready(room, sent.orElseThrow()));
    }
    reading = false;
    return true;
  }

  /** Reading did not work out; the next bell or poll begins anew. */
  synchronized void giveUpReading() {
    reading = false;
    behind = true;
  }
}
