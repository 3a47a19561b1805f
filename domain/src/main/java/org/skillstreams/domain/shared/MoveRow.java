package org.skillstreams.domain.shared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What stands in one row of a lifecycle table; built in the order in which the row is read. */
public record MoveRow<S extends Enum<S>>(
    Class<S> stages,
    Set<Actor> by,
    boolean onBehalf,
    Set<S> from,
    Set<S> to,
    Optional<Window> window,
    Set<String> tells) {

  /** Begins a row: who makes the move. */
  public static <S extends Enum<S>> MoveRow<S> by(Class<S> stages, Actor... actors) {
    var none = Collections.unmodifiableSet(EnumSet.noneOf(stages));
    return new MoveRow<>(stages, Set.of(actors), false, none, none, Optional.empty(), Set.of());
  }

  /** An admin may make the move on anybody's behalf, with a reason. */
  public MoveRow<S> orAdmin() {
    return new MoveRow<>(stages, by, true, from, to, window, tells);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final MoveRow<S> from(S first, S... more) {
    return new MoveRow<>(stages, by, onBehalf, setOf(first, more), to, window, tells);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final MoveRow<S> to(S first, S... more) {
    return new MoveRow<>(stages, by, onBehalf, from, setOf(first, more), window, tells);
  }

  /** The new stage lasts at most this window. */
  public MoveRow<S> within(Window limit) {
    return new MoveRow<>(stages, by, onBehalf, from, to, Optional.of(limit), tells);
  }

  /** The notices the move sends. */
  public MoveRow<S> tells(String... notices) {
    return new MoveRow<>(stages, by, onBehalf, from, to, window, Set.of(notices));
  }

  private static <S extends Enum<S>> Set<S> setOf(S first, S[] more) {
    var set = EnumSet.of(first);
    for (S stage : more) {
      set.add(stage);
    }
    return Collections.unmodifiableSet(set);
  }
}
