package org.skillstreams.acceptance.shared;

import org.skillstreams.domain.job.JobId;

/** What both sides of a confirmed job may do. */
public interface Partners {

  /** Says that the work is done. */
  void complete(Member who, JobId job);

  /** Reviews the other side. */
  void review(Member who, JobId job, Scores scores);

  /** The five scores of a review, each 1 to 5. */
  record Scores(int overall, int quality, int communication, int professionalism, int value) {

    public static Scores all(int stars) {
      return new Scores(stars, stars, stars, stars, stars);
    }
  }
}
