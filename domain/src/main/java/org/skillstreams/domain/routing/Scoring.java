package org.skillstreams.domain.routing;

import java.time.Duration;
import java.time.Instant;

/**
 * The score's formulas (SS-39). They use nothing but the four operations, which IEEE 754 defines to
 * the last bit, so a replay gives the same number on any machine. Each part is 0 to 1 and never
 * falls when its input gets better.
 */
public final class Scoring {

  /** A newcomer stands as if rated {@code PRIOR_RATINGS} times with {@code PRIOR_STARS}. */
  private static final int PRIOR_RATINGS = 5;

  private static final double PRIOR_STARS = 4.0;

  /** A newcomer stands as if one of two in so many invitations had been answered. */
  private static final int PRIOR_INVITATIONS = 4;

  private static final int PRIOR_ANSWERS = 2;

  /** Where the part of completed jobs reaches one half. */
  private static final double HALF_JOBS = 10;

  /** Where the part of distance falls to one half: the usual travel radius. */
  private static final double HALF_MILES = 25;

  /** Where the part of recency falls to one half. */
  private static final double HALF_DAYS = 30;

  private static final double SECONDS_A_DAY = 86_400;
  private static final double NANOS_A_SECOND = 1e9;

  private Scoring() {}

  /** The score of one candidate at one moment. */
  public static Score score(CandidateInputs inputs, Weights weights, Instant now) {
    var record = inputs.record();
    var parts =
        new Parts(
            rating(record),
            jobs(record),
            response(record),
            distance(inputs.distanceMiles()),
            recency(record.lastActiveAt(), now));
    return Score.of(parts, weights);
  }

  /**
   * The part of a score that depends on neither place nor time: what candidates are stored and
   * searched by. No score can be greater than this plus the whole weights of distance and recency.
   */
  public static double quality(TrackRecord record, Weights weights) {
    return weights.rating() * rating(record)
        + weights.jobs() * jobs(record)
        + weights.response() * response(record);
  }

  /** Mean stars with {@code PRIOR_RATINGS} neutral ones mixed in, as (mean − 1) / 4. */
  public static double rating(TrackRecord record) {
    double stars = PRIOR_RATINGS * PRIOR_STARS + record.ratingSum();
    double mean = stars / (PRIOR_RATINGS + record.ratingCount());
    return (mean - 1) / 4;
  }

  /** Completed jobs n as n / (n + 10). */
  public static double jobs(TrackRecord record) {
    return record.jobsCompleted() / (record.jobsCompleted() + HALF_JOBS);
  }

  /** Answered invitations as (answered + 2) / (invited + 4). */
  public static double response(TrackRecord record) {
    return (record.answered() + (double) PRIOR_ANSWERS) / (record.invited() + PRIOR_INVITATIONS);
  }

  /** Miles d as 25 / (25 + d). */
  public static double distance(double miles) {
    return HALF_MILES / (HALF_MILES + miles);
  }

  /** Days t since the last activity as 30 / (30 + t); 1 for activity that is still to come. */
  public static double recency(Instant lastActiveAt, Instant now) {
    if (!lastActiveAt.isBefore(now)) {
      return 1;
    }
    var passed = Duration.between(lastActiveAt, now);
    double days = (passed.getSeconds() + passed.getNano() / NANOS_A_SECOND) / SECONDS_A_DAY;
    return HALF_DAYS / (HALF_DAYS + days);
  }
}
