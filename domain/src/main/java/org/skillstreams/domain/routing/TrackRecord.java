package org.skillstreams.domain.routing;

import java.time.Instant;

/**
 * What a provider has done so far, as far as routing counts it.
 *
 * @param ratingSum sum of all overall ratings, each 1 to 5
 * @param ratingCount how many ratings there are
 * @param jobsCompleted jobs brought to their end
 * @param invited how often a request was sent to the provider
 * @param answered how many of those the provider claimed
 * @param lastActiveAt when the provider last did anything on the platform
 */
public record TrackRecord(
    int ratingSum,
    int ratingCount,
    int jobsCompleted,
    int invited,
    int answered,
    Instant lastActiveAt) {

  public TrackRecord {
    if (ratingCount < 0 || ratingSum < ratingCount || ratingSum > 5L * ratingCount) {
      throw new IllegalArgumentException(
          ratingCount + " ratings of 1 to 5 cannot sum to " + ratingSum);
    }
    if (jobsCompleted < 0 || answered < 0 || invited < answered) {
      throw new IllegalArgumentException("counts below zero, or more answers than invitations");
    }
  }

  /** Somebody new: nothing is known yet. */
  public static TrackRecord newcomer(Instant now) {
    return new TrackRecord(0, 0, 0, 0, 0, now);
  }

  public TrackRecord rated(int sum, int count) {
    return new TrackRecord(sum, count, jobsCompleted, invited, answered, lastActiveAt);
  }

  public TrackRecord withJobCompleted() {
    return new TrackRecord(
        ratingSum, ratingCount, jobsCompleted + 1, invited, answered, lastActiveAt);
  }

  public TrackRecord withInvitation() {
    return new TrackRecord(
        ratingSum, ratingCount, jobsCompleted, invited + 1, answered, lastActiveAt);
  }

  /** Counts an answer, at most one for each invitation. */
  public TrackRecord withAnswer() {
    int counted = Math.min(invited, answered + 1);
    return new TrackRecord(ratingSum, ratingCount, jobsCompleted, invited, counted, lastActiveAt);
  }

  /** Activity only moves forward in time. */
  public TrackRecord activeAt(Instant at) {
    var latest = at.isAfter(lastActiveAt) ? at : lastActiveAt;
    return new TrackRecord(ratingSum, ratingCount, jobsCompleted, invited, answered, latest);
  }

  /** Whether nothing but the last activity differs, so that {@link Scoring#quality} is the same. */
  public boolean sameButActivity(TrackRecord other) {
    return new TrackRecord(
            ratingSum, ratingCount, jobsCompleted, invited, answered, other.lastActiveAt)
        .equals(other);
  }
}
