package org.skillstreams.messaging.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who of this node is in a room, and how far its events were passed on. The bell only says how far
 * they have come; one reader at a time fetches them for all.
 */
final class Room {

  private static final long NOTHING = -1;

  private final Set<Subscription> members = ConcurrentHashMap.newKeySet();
  private final Set<Runnable> watches = ConcurrentHashMap.newKeySet();
  private long told = NOTHING;
  private long wanted;
  private boolean reading;

  Set<Subscription> members() {
    return members;
  }

  Set<Runnable> watches() {
    return watches;
  }

  boolean isEmpty() {
    return members.isEmpty() && watches.isEmpty();
  }

  /** Whether the caller has to read, because there is news and nobody reads yet. */
  synchronized boolean ring(long number) {
    wanted = Math.max(wanted, number);
    if (reading || wanted <= told) {
      return false;
    }
    reading = true;
    return true;
  }

  /** From where to read on, or less than nothing if everything was read. */
  synchronized long next() {
    if (wanted <= told) {
      reading = false;
      return NOTHING;
    }
    return told == NOTHING ? wanted - 1 : told;
  }

  synchronized void told(long number) {
    told = Math.max(told, number);
  }

  synchronized void giveUpReading() {
    reading = false;
  }
}
