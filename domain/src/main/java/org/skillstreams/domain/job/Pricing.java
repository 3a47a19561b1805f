package org.skillstreams.domain.job;

/**
 * What a claim on a job costs, and where that comes from. Fixed when the job is submitted.
 *
 * @param score complexity, 0 to 100
 * @param tier name of the complexity tier the score fell into
 * @param credits price of one claim
 */
public record Pricing(int score, String tier, int credits) {

  public Pricing {
    if (score < 0 || score > 100 || credits < 1) {
      throw new IllegalArgumentException("not a price: score " + score + ", credits " + credits);
    }
  }
}
