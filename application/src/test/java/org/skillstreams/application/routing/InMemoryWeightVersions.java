package org.skillstreams.application.routing;

import org.skillstreams.domain.routing.Weights;

/** The weights that count, in a field. */
public final class InMemoryWeightVersions implements WeightVersions {

  private volatile Weights current = Weights.STANDARD;

  @Override
  public Weights current() {
    return current;
  }

  @Override
  public Weights lock() {
    return current;
  }

  @Override
  public void add(Weights weights) {
    if (weights.version() != current.version() + 1) {
      throw new IllegalStateException(weights.version() + " after " + current.version());
    }
    current = weights;
  }
}
