package org.skillstreams.application.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

/** An outbox in a list; nobody else ever holds anything of it. */
public final class InMemoryOutbox implements Outbox {

  private record Entry(
      Fact fact, int attempts, Optional<Instant> next, boolean told, boolean dead) {

    private boolean open() {
      return !told && !dead;
    }

    private boolean restsBefore(Fact other, Instant now) {
      return open()
          && fact.subjectId().equals(other.subjectId())
          && fact.sequence() <= other.sequence()
          && next.filter(at -> at.isAfter(now)).isPresent();
    }
  }

  private record Taken(String subscriber, UUID fact) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<Taken> taken = new HashSet<>();
  private final Clock clock;

  public InMemoryOutbox(Clock clock) {
    this.clock = clock;
  }

  /** Puts a fact at the end. */
  public Fact add(UUID subject, String type) {
    var fact =
        new Fact(
            UUID.randomUUID(), entries.size() + 1L, "thing", subject, type, clock.instant(), "{}");
    entries.add(new Entry(fact, 0, Optional.empty(), false, false));
    return fact;
  }

  @Override
  public List<Untold> next(int limit) {
    var now = clock.instant();
    return entries.stream()
        .filter(Entry::open)
        .filter(one -> entries.stream().noneMatch(other -> other.restsBefore(one.fact(), now)))
        .limit(limit)
        .map(one -> new Untold(one.fact(), one.attempts()))
        .toList();
  }

  @Override
  public boolean hold(UUID fact) {
    return entries.stream().anyMatch(one -> one.fact().id().equals(fact) && one.open());
  }

  @Override
  public boolean takeOnce(String subscriber, UUID fact) {
    return taken.add(new Taken(subscriber, fact));
  }

  /** What a transaction that is rolled back does to it. */
  public void forget(String subscriber, UUID fact) {
    taken.remove(new Taken(subscriber, fact));
  }

  @Override
  public void told(List<UUID> facts, Instant at) {
    facts.forEach(
        id -> replace(id, one -> new Entry(one.fact(), one.attempts(), one.next(), true, false)));
  }

  @Override
  public void postpone(UUID fact, String cause, Instant until) {
    replace(
        fact, one -> new Entry(one.fact(), one.attempts() + 1, Optional.of(until), false, false));
  }

  @Override
  public void bury(UUID fact, String cause, Instant at) {
    replace(fact, one -> new Entry(one.fact(), one.attempts() + 1, Optional.empty(), false, true));
  }

  @Override
  public void revive(UUID fact) {
    var found = entries.stream().filter(one -> one.fact().id().equals(fact)).findFirst();
    if (found.isEmpty()) {
      throw new Refusal(CommonRefusal.NO_SUCH_FACT);
    }
    if (!found.get().dead()) {
      throw new Refusal(CommonRefusal.FACT_NOT_DEAD);
    }
    replace(fact, one -> new Entry(one.fact(), 0, Optional.empty(), false, false));
  }

  private void replace(UUID fact, UnaryOperator<Entry> change) {
    entries.replaceAll(one -> one.fact().id().equals(fact) ? change.apply(one) : one);
  }
}
