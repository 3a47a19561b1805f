package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A report in the operator's queue; enum values are words in lower snake case. */
public record ReportCard(
    UUID id,
    UUID job,
    String title,
    UUID provider,
    String providerName,
    String kind,
    String reason,
    String text,
    Instant filedAt,
    int credits,
    Optional<Verdict> decision) {

  /** What was decided. */
  public record Verdict(boolean upheld, String by, String reason, Instant at) {}
}
