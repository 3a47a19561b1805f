package org.skillstreams.application.routing;

import org.skillstreams.domain.routing.Weights;

/** Weights that stay as they are. */
record FixedWeights(Weights current) implements WeightVersions {

  @Override
  public Weights lock() {
    return current;
  }

  @Override
  public void add(Weights weights) {
    throw new IllegalStateException("these weights stay");
  }
}
