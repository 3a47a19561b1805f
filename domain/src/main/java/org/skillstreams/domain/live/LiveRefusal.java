package org.skillstreams.domain.live;

import org.skillstreams.domain.shared.Reason;

/** Why somebody cannot be told live. */
public enum LiveRefusal implements Reason {
  TICKET_SPENT("live.ticket_spent", Kind.UNAUTHENTICATED),
  NO_SUCH_ROOM("live.room_not_found", Kind.NOT_FOUND);

  private final String key;
  private final Kind kind;

  LiveRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
