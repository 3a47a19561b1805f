package org.skillstreams.application.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Something that falls due, as a sweep sees it. */
final class PretendedWork implements DueWork {

  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final Comparator<Due> LONGEST_FIRST =
      Comparator.comparing(Due::at).thenComparing(due -> due.id().toString());

  private final List<Due> waiting = new ArrayList<>();
  private final List<UUID> done = new ArrayList<>();
  private final Set<UUID> broken = new HashSet<>();
  private final Set<UUID> held = new HashSet<>();
  private int attempts;

  /** Adds things that fell due at the same time in groups of three, so that ids decide too. */
  List<UUID> add(int number) {
    for (int i = 0; i < number; i++) {
      waiting.add(new Due(UUID.randomUUID(), START.plusSeconds(i / 3)));
    }
    return waiting.stream().sorted(LONGEST_FIRST).map(Due::id).toList();
  }

  void breaks(UUID id) {
    broken.add(id);
  }

  void mends(UUID id) {
    broken.remove(id);
  }

  /** Somebody else works on it. */
  void holds(UUID id) {
    held.add(id);
  }

  /** Nothing is due on it any more. */
  void settle(UUID id) {
    waiting.removeIf(due -> due.id().equals(id));
  }

  List<UUID> done() {
    return done;
  }

  int attempts() {
    return attempts;
  }

  @Override
  public String subject() {
    return "pretended";
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    return waiting.stream()
        .filter(due -> after.filter(last -> LONGEST_FIRST.compare(due, last) <= 0).isEmpty())
        .sorted(LONGEST_FIRST)
        .limit(limit)
        .toList();
  }

  @Override
  public boolean pass(UUID id) {
    attempts++;
    if (broken.contains(id)) {
      throw new IllegalStateException("row " + id + " is bad");
    }
    if (held.contains(id) || waiting.stream().noneMatch(due -> due.id().equals(id))) {
      return false;
    }
    settle(id);
    return done.add(id);
  }
}
