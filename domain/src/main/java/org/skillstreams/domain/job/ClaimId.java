package org.skillstreams.domain.job;

import java.util.UUID;

/** A provider's claim on a job. */
public record ClaimId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
