package org.skillstreams.application.shared;

import java.util.function.Consumer;

/** The hearing side of {@link LiveBus}. */
public interface LiveBells {

  /**
   * Calls the ear for every bell from now on, one at a time.
   *
   * @param missed called where bells may have been lost, as after a broken connection
   */
  void listen(Consumer<Bell> ear, Runnable missed);
}
