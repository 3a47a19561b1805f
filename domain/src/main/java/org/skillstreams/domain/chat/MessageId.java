package org.skillstreams.domain.chat;

import java.util.UUID;

/** A message; made by whoever writes it, so that sending it again sends it once. */
public record MessageId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
