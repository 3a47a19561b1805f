package org.skillstreams.domain.notification;

import java.util.UUID;

/** Which notice in somebody's inbox. */
public record NotificationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
