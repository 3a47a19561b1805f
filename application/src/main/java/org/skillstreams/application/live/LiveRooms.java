package org.skillstreams.application.live;

import java.util.Collection;
import org.skillstreams.application.shared.StreamId;

/** The rooms of this node, for whoever waits without a socket. */
public interface LiveRooms {

  /** Until it is closed, the bell of any of these streams is rung through. */
  Watch watch(Collection<StreamId> rooms, Runnable rung);

  /** Somebody is waiting. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }
}
