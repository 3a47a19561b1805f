package org.skillstreams.domain.review;

import java.util.UUID;

/** One side's review of a job. */
public record ReviewId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
