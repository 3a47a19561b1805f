package org.skillstreams.application.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Failures of sweeps in a map. */
public final class InMemorySweepFailures implements SweepFailures {

  private record Place(String subject, UUID id) {}

  private final Map<Place, SweepFailure> failures = new ConcurrentHashMap<>();
  private final Clock clock;

  public InMemorySweepFailures(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<SweepFailure> of(String subject) {
    var now = clock.instant();
    return failures.entrySet().stream()
        .filter(entry -> entry.getKey().subject().equals(subject))
        .map(entry -> readAt(entry.getValue(), now))
        .toList();
  }

  @Override
  public void record(String subject, UUID id, String error) {
    var now = clock.instant();
    failures.merge(
        new Place(subject, id),
        new SweepFailure(id, 1, now, now),
        (before, again) -> new SweepFailure(id, before.attempts() + 1, now, now));
  }

  @Override
  public void forget(String subject, UUID id) {
    failures.remove(new Place(subject, id));
  }

  private static SweepFailure readAt(SweepFailure failure, Instant now) {
    return new SweepFailure(failure.subject(), failure.attempts(), failure.lastFailedAt(), now);
  }
}
