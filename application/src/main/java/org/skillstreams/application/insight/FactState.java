package org.skillstreams.application.insight;

/** How far a fact is. */
public enum FactState {
  /** Not everybody took it yet. */
  WAITING,
  /** Whoever wanted it took it. */
  TOLD,
  /** Somebody could not take it, again and again. */
  DEAD
}
