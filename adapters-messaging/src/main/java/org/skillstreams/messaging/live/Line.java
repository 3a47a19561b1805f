package org.skillstreams.messaging.live;

import java.io.IOException;
import java.util.Locale;

/** The wire of one connection. Only one thread at a time may send. */
interface Line {

  /** Sends a text; waits until the network has taken it. */
  void send(String text) throws IOException;

  /** Hangs up; a second time changes nothing. */
  void close(Ending why);

  /** Why a connection is closed: the codes that clients know. */
  enum Ending {
    NORMAL(1000),
    BAD_FRAME(1008),
    TOO_SLOW(4408),
    TOO_MANY_FRAMES(4429),
    NOT_ADMITTED(4401),
    SIGNED_OUT(4403),
    SILENT(4410),
    NO_LINE(4411);

    private final int code;

    Ending(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
