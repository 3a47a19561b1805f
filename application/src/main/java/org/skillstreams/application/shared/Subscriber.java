package org.skillstreams.application.shared;

import java.util.Set;

/**
 * Somebody who wants to know of facts. The relay tells each fact at least once, those of one
 * subject in their order, and remembers in the same transaction that it was taken: what is written
 * there takes effect once. What leaves the database is only noted there, and sent by a worker.
 */
public interface Subscriber {

  /** Under which it is remembered what was taken; never changes. */
  String name();

  /** Names of the facts that are wanted, such as {@code withdrawal.approve}. */
  Set<String> types();

  /** Called in a transaction; if this throws, nothing of it stays and the fact comes again. */
  void take(Fact fact);
}
