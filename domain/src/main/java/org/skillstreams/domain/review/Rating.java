package org.skillstreams.domain.review;

import java.util.Optional;

/**
 * What the visible reviews of a person come to.
 *
 * @param sum of their overall scores
 * @param count how many there are
 */
public record Rating(int sum, int count) {

  public static final Rating NONE = new Rating(0, 0);

  public Rating {
    if (count < 0 || sum < count * Scores.LEAST || sum > count * Scores.MOST) {
      throw new IllegalArgumentException("not a rating: " + sum + " in " + count);
    }
  }

  /** 1.0 to 5.0; nothing, which is not zero, without reviews (SS-89). */
  public Optional<Double> average() {
    return count == 0 ? Optional.empty() : Optional.of((double) sum / count);
  }
}
