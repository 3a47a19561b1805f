package org.skillstreams.messaging.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Leftovers;

/** Removes some leftovers in a transaction, few enough that nobody waits for it. */
@Dependent
@Transactional
public class RemoveLeftovers {

  private static final int AT_ONCE = 1000;

  /** Whether there may be more. */
  public boolean some(Leftovers kind) {
    return kind.remove(AT_ONCE) == AT_ONCE;
  }
}
