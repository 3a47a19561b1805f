package org.skillstreams.domain.chat;

import org.skillstreams.domain.shared.Reason;

/** Why something cannot be said, changed or read. */
public enum ChatRefusal implements Reason {
  NO_SUCH_CONVERSATION("chat.conversation_not_found", Kind.NOT_FOUND),
  NO_SUCH_MESSAGE("chat.message_not_found", Kind.NOT_FOUND),
  CLOSED("chat.closed", Kind.CONFLICT),
  BLOCKED("chat.blocked", Kind.CONFLICT),
  NOT_YOURS("chat.not_yours", Kind.FORBIDDEN),
  NOT_EDITABLE("chat.not_editable", Kind.CONFLICT),
  TOO_LATE("chat.too_late", Kind.CONFLICT),
  ID_TAKEN("chat.id_taken", Kind.CONFLICT),
  OWN_MESSAGE("chat.own_message", Kind.CONFLICT),
  ALREADY_REPORTED("chat.already_reported", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  ChatRefusal(String key, Kind kind) {
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
