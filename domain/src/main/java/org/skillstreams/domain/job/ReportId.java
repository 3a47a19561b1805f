package org.skillstreams.domain.job;

import java.util.UUID;

/** A provider's report about a lead. */
public record ReportId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
