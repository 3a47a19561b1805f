package org.skillstreams.domain.catalog;

/**
 * How complex requested work is (SS-46).
 *
 * @param score 0 for the simplest that a form can describe, 100 for the most complex
 */
public record Complexity(int score) {

  public static final int MOST = 100;

  public Complexity {
    if (score < 0 || score > MOST) {
      throw new IllegalArgumentException("not a score: " + score);
    }
  }
}
