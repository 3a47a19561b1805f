package org.skillstreams.application.shared;

/**
 * The doorbell of all nodes. It carries no message that has to arrive: a lost bell costs the time
 * until somebody looks by themselves, never an event.
 */
public interface LiveBus {

  /** Rings on every node, this one too, soon. Never waits and never fails. */
  void ring(Bell bell);
}
