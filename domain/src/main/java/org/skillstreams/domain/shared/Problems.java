package org.skillstreams.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects everything wrong with an input, so that the answer names every field at once. */
public final class Problems {

  private final List<FieldProblem> found = new ArrayList<>();

  /** Notes a problem unless the condition holds. */
  public Problems require(boolean holds, String field, String key, String message) {
    if (!holds) {
      found.add(new FieldProblem(field, key, message));
    }
    return this;
  }

  public Problems addAll(List<FieldProblem> more) {
    found.addAll(more);
    return this;
  }

  /**
   * Reads a part of an input; what is wrong with its fields is noted, and the part is then empty.
   */
  public <T> Optional<T> read(Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (Refusal refusal) {
      if (refusal.problems().isEmpty()) {
        throw refusal;
      }
      found.addAll(refusal.problems());
      return Optional.empty();
    }
  }

  public List<FieldProblem> found() {
    return List.copyOf(found);
  }

  /** Refuses if anything was noted. */
  public void refuse() {
    if (!found.isEmpty()) {
      throw Refusal.invalid(found);
    }
  }
}
