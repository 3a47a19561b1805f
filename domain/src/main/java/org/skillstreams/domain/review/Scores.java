package org.skillstreams.domain.review;

import java.util.stream.IntStream;
import org.skillstreams.domain.shared.Problems;

/** The five scores of a review, each 1 (poor) to 5 (excellent) (SS-11). */
public record Scores(int overall, int quality, int communication, int professionalism, int value) {

  public static final int LEAST = 1;
  public static final int MOST = 5;

  public Scores {
    if (!IntStream.of(overall, quality, communication, professionalism, value)
        .allMatch(Scores::valid)) {
      throw new IllegalArgumentException("scores are " + LEAST + " to " + MOST);
    }
  }

  /** Notes every score that is out of bounds, by its name. */
  static void check(
      Problems problems,
      int overall,
      int quality,
      int communication,
      int professionalism,
      int value) {
    check(problems, "overall", overall);
    check(problems, "quality", quality);
    check(problems, "communication", communication);
    check(problems, "professionalism", professionalism);
    check(problems, "value", value);
  }

  private static void check(Problems problems, String field, int score) {
    problems.require(valid(score), field, "range", "Give 1 to 5 stars.");
  }

  private static boolean valid(int score) {
    return score >= LEAST && score <= MOST;
  }
}
