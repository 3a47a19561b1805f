package org.skillstreams.domain.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a lifecycle table: a move, who may make it, where it starts and ends, the deadline the
 * new stage carries and the notices it sends. An enum of these is the only place where a lifecycle
 * is written (BY-08); guards, database constraints, buttons, deadlines, notices and diagrams are
 * derived from it or checked against it.
 *
 * @param <S> the enum of stages
 */
public interface Move<S extends Enum<S>> {

  String name();

  /** Who makes the move in their own name. */
  Set<Actor> by();

  /** Stages it may start from; empty for the move that begins a lifecycle. */
  Set<S> from();

  /** Stages it may end in; a move that changes no stage ends where it started and has none here. */
  Set<S> to();

  /** The window that the new stage carries, if it has one. */
  Optional<Window> window();

  /** Keys of the notices it sends. */
  Set<String> tells();

  /** Whether an admin may make it on anybody's behalf, with a reason. */
  boolean onBehalf();

  /** Whether this actor may make this move from this stage, as far as the table says. */
  default boolean allows(Actor actor, S stage) {
    return (by().contains(actor) || (onBehalf() && actor == Actor.ADMIN)) && from().contains(stage);
  }

  /** Whether the table lets the move lead from the one stage to the other. */
  default boolean leads(S start, S end) {
    return from().contains(start) && (to().isEmpty() ? start == end : to().contains(end));
  }

  /** The move's name in JSON, URLs and message keys. */
  default String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
