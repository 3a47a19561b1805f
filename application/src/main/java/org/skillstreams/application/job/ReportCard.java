package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A report in the operator's queue; enum values are words in lower snake case.
 *
 * @param waits whether a person has to decide
 * @param ruling what the rules said, where they were asked
 * @param appeal what the provider says against it
 */
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
    boolean waits,
    Optional<RulingView> ruling,
    Optional<AppealView> appeal,
    Optional<Verdict> decision) {

  /** What was decided. */
  public record Verdict(boolean upheld, String by, String reason, Instant at) {}

  /** What the rules of that version said: granted, declined or passed; why, and on which facts. */
  public record RulingView(String verdict, String why, int rules, Map<String, String> facts) {}

  /** Why the provider wants a person to look at it. */
  public record AppealView(String text, Instant at) {}
}
