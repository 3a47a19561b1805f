package org.skillstreams.domain.account;

import java.util.UUID;

/** A sign-in. */
public record SessionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
