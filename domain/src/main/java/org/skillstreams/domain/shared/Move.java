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

  /** What the table says of the move; the questions below are answered from it. */
  MoveRow<S> row();

  /** Who makes the move in their own name. */
  default Set<Actor> by() {
    return row().by();
  }

  /** Stages it may start from; empty for the move that begins a lifecycle. */
  default Set<S> from() {
    return row().from();
  }

  /** Stages it may end in; a move that changes no stage ends where it started and has none here. */
  default Set<S> to() {
    return row().to();
  }

  /** The window that the new stage carries, if it has one. */
  default Optional<Window> window() {
    return row().window();
  }

  /** Keys of the notices it sends. */
  default Set<String> tells() {
    return row().tells();
  }

  /** Whether an admin may make it on anybody's behalf, with a reason. */
  default boolean onBehalf() {
    return row().onBehalf();
  }

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
