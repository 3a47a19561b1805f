package org.skillstreams.application.routing;

import org.skillstreams.domain.routing.Weights;

/** The weights that count now, and all before them. */
public interface WeightVersions {

  /**
   * The weights that count; they stay the same, as do all stored qualities, until this transaction
   * ends.
   */
  Weights current();

  /** The weights that count, kept from everybody else until this transaction ends. */
  Weights lock();

  /** Lets new weights count and brings every stored quality up to date, all at once. */
  void add(Weights weights);
}
