package org.skillstreams.application.insight;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** What operators see of the outbox. */
public interface FactViews {

  /** Latest first. */
  Page<FactCard> list(Optional<FactState> state, PageRequest page);

  Optional<FactCard> find(UUID fact);

  /** How the outbox stands now. */
  Standing standing();

  /**
   * How much is under way.
   *
   * @param waiting how many were not told yet
   * @param oldestSeconds how long the oldest of them has waited; 0 if none waits
   * @param dead how many were given up
   */
  record Standing(long waiting, long oldestSeconds, long dead) {}
}
