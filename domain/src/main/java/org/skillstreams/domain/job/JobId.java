package org.skillstreams.domain.job;

import java.util.UUID;

/** A request for work in the lead model. */
public record JobId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
