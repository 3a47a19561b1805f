package org.skillstreams.application.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What time has to do in one engagement model. The sweep knows nothing else of the models. */
public interface DueWork {

  /** One thing whose deadline has passed. */
  record Due(UUID id, Instant at) {}

  /** Name of the model, such as {@code job}; also names its failures. */
  String subject();

  /**
   * Things that are due, the longest overdue first; those behind {@code after} when given; at most
   * {@code limit}.
   */
  List<Due> due(Optional<Due> after, int limit);

  /**
   * Makes the move that is due, in a transaction of its own.
   *
   * @return false when there was nothing to do any more, or somebody else is at it
   */
  boolean pass(UUID id);
}
