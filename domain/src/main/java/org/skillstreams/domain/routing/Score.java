package org.skillstreams.domain.routing;

/**
 * A candidate's score.
 *
 * @param parts the five parts, each 0 to 1
 * @param total their weighted sum, 0 to 1
 */
public record Score(Parts parts, double total) {

  static Score of(Parts parts, Weights weights) {
    double total =
        weights.rating() * parts.rating()
            + weights.jobs() * parts.jobs()
            + weights.response() * parts.response()
            + weights.distance() * parts.distance()
            + weights.recency() * parts.recency();
    return new Score(parts, total);
  }
}
