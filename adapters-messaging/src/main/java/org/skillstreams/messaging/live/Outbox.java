package org.skillstreams.messaging.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Frames on their way to one connection. The server loses overlapping sends, so there is one drain
 * at a time; it sends what has gathered as one text, a frame a line. Whoever is too slow for a
 * thousand frames is hung up on, and comes back with their cursors.
 */
final class Outbox {

  static final int MOST = 1_000;
  private static final int LARGEST_TEXT = 32_000;

  private final Queue<String> frames = new ArrayDeque<>();
  private final Line line;
  private boolean draining;
  private boolean closed;

  Outbox(Line line) {
    this.line = line;
  }

  /** Takes a frame; never waits. */
  void add(String frame) {
    if (!take(frame)) {
      Thread.startVirtualThread(() -> line.close(Line.Ending.TOO_SLOW));
    }
  }

  /** False if this frame was one too many. */
  private synchronized boolean take(String frame) {
    if (closed) {
      return true;
    }
    if (frames.size() == MOST) {
      end();
      return false;
    }
    frames.add(frame);
    if (!draining) {
      draining = true;
      Thread.startVirtualThread(this::drain);
    }
    return true;
  }

  /** Nothing goes out any more. */
  synchronized void end() {
    closed = true;
    frames.clear();
  }

  private void drain() {
    try {
      var text = next();
      while (!text.isEmpty()) {
        line.send(text);
        text = next();
      }
    } catch (IOException | IllegalStateException broken) {
      end();
      line.close(Line.Ending.NO_LINE);
    }
  }

  private synchronized String next() {
    var text = new StringBuilder();
    while (!frames.isEmpty() && text.length() + frames.peek().length() <= LARGEST_TEXT) {
      text.append(text.isEmpty() ? "" : "\n").append(frames.poll());
    }
    if (text.isEmpty() && !frames.isEmpty()) {
      text.append(frames.poll());
    }
    draining = !text.isEmpty();
    return text.toString();
  }
}
