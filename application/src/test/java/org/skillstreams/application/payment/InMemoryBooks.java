package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.skillstreams.domain.payment.Movement;

/** A payment company's books in a list, read in small stretches; can stop to answer. */
public final class InMemoryBooks implements CompanyBooks {

  private static final int STRETCH = 3;

  private final List<Movement> lines = new CopyOnWriteArrayList<>();
  private final AtomicInteger answers = new AtomicInteger(Integer.MAX_VALUE);

  public void add(Movement line) {
    lines.add(line);
  }

  /** How many stretches it still tells before it stops answering. */
  public void answer(int stretches) {
    answers.set(stretches);
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public Outcome<Stretch> since(Instant from, Optional<String> after) {
    if (answers.getAndDecrement() <= 0) {
      return new Outcome.Unknown<>("no answer");
    }
    var all =
        lines.stream()
            .filter(line -> !line.at().isBefore(from))
            .sorted(Comparator.comparing(Movement::at).thenComparing(Movement::id).reversed())
            .toList();
    int start = after.map(id -> place(all, id) + 1).orElse(0);
    int end = Math.min(start + STRETCH, all.size());
    var next = end < all.size() ? Optional.of(all.get(end - 1).id()) : Optional.<String>empty();
    return new Outcome.Done<>(new Stretch(all.subList(start, end), next));
  }

  private static int place(List<Movement> all, String id) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
