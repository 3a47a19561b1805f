package org.skillstreams.acceptance.bench;

import java.util.Arrays;
import java.util.List;

/** Durations in milliseconds, or any other numbers, in order. */
final class Samples {

  private final double[] sorted;

  private Samples(double[] sorted) {
    this.sorted = sorted;
  }

  static Samples of(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return new Samples(sorted);
  }

  static Samples of(List<Samples> parts) {
    return of(parts.stream().flatMapToDouble(part -> Arrays.stream(part.sorted)).toArray());
  }

  double median() {
    return at(0.5);
  }

  double p99() {
    return at(0.99);
  }

  double most() {
    return at(1);
  }

  private double at(double share) {
    return sorted[(int) Math.clamp(Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1.0)];
  }
}
