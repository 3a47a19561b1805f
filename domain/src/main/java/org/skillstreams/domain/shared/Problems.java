package org.skillstreams.domain.shared;

import java.util.ArrayList;
import java.util.List;

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
