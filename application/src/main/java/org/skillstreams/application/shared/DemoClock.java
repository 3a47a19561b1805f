package org.skillstreams.application.shared;

import java.time.Duration;

/** How far platform time was moved ahead of the database's. */
public interface DemoClock {

  Duration offset();

  /** The offset, held until the transaction ends. */
  Duration lock();

  void save(Duration offset);
}
