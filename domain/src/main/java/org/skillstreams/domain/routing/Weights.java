package org.skillstreams.domain.routing;

import org.skillstreams.domain.shared.Problems;

/**
 * How much each part of a score counts (SS-39). Operator data: every change is a new version, and
 * each decision names the version it used.
 *
 * @param version counts up from 1
 * @param rating share of the rating, 0 to 1, like all the others; together they are 1
 */
public record Weights(
    int version, double rating, double jobs, double response, double distance, double recency) {

  /** What counts until an operator decides otherwise. */
  public static final Weights STANDARD = new Weights(1, .30, .15, .25, .20, .10);

  /** What the sum may differ from 1, since decimal fractions are not exact in binary. */
  private static final double ROUNDING = 1e-9;

  public Weights {
    var problems = new Problems();
    share(problems, "rating", rating);
    share(problems, "jobs", jobs);
    share(problems, "response", response);
    share(problems, "distance", distance);
    share(problems, "recency", recency);
    double sum = rating + jobs + response + distance + recency;
    problems
        .require(Math.abs(sum - 1) <= ROUNDING, "sum", "sum", "The five weights must add up to 1.")
        .refuse();
  }

  private static void share(Problems problems, String field, double weight) {
    problems.require(weight >= 0 && weight <= 1, field, "range", "A weight lies between 0 and 1.");
  }
}
