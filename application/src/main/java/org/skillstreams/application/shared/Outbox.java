package org.skillstreams.application.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Facts on their way out: the relay's side of {@link Events}. */
public interface Outbox {

  /**
   * A fact that was not told to everybody yet.
   *
   * @param attempts how often that was tried in vain
   */
  record Untold(Fact fact, int attempts) {}

  /** The first that may be told now, in order; none behind one of the same subject that rests. */
  List<Untold> next(int limit);

  /** Holds a fact until the transaction ends; false if it was told, or somebody else holds it. */
  boolean hold(UUID fact);

  /** Notes that a subscriber takes a fact; false if it has taken it before. */
  boolean takeOnce(String subscriber, UUID fact);

  /** Everybody took them. */
  void told(List<UUID> facts, Instant at);

  /** It did not work out and is tried again. */
  void postpone(UUID fact, String cause, Instant until);

  /** It did not work out, and nobody tries any more. */
  void bury(UUID fact, String cause, Instant at);

  /** Has a buried fact told to those who have not taken it; refused if it is not buried. */
  void revive(UUID fact);
}
