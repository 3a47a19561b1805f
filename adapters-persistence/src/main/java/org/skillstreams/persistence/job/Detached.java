package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Reading without holding. */
final class Detached {

  private Detached() {}

  /**
   * What the row says. Unless it is locked or new it then leaves the persistence context, so that a
   * later lock in the same transaction sees what is true by then.
   */
  static <R, T> T read(EntityManager em, R row, Function<R, T> as) {
    var read = as.apply(row);
    switch (em.getLockMode(row)) {
      case NONE, READ, OPTIMISTIC -> em.detach(row);
      case WRITE, OPTIMISTIC_FORCE_INCREMENT -> {}
      case PESSIMISTIC_READ, PESSIMISTIC_WRITE, PESSIMISTIC_FORCE_INCREMENT -> {}
    }
    return read;
  }
}
