package org.skillstreams.domain.chat;

import java.util.UUID;

/** A conversation. It has the id of what it is about: of a claim, for leads. */
public record ConversationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
