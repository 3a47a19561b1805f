package org.skillstreams.application.shared;

import java.time.Instant;

/**
 * The platform's time: the database's, so that all nodes agree, plus what an admin moved it forward
 * outside production.
 */
public interface Clock {

  /** Now, in whole microseconds. */
  Instant instant();
}
