package org.skillstreams.domain.review;

import org.skillstreams.domain.shared.Problems;

/**
 * What one side has to say about the other.
 *
 * @param text up to 2,000 characters; may be empty
 */
public record Opinion(Scores scores, String text) {

  public static final int LONGEST = 2_000;

  public Opinion {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a review has at most " + LONGEST + " characters");
    }
  }

  /** Reads what a person wrote, or refuses naming every field that is wrong. */
  public static Opinion parse(
      int overall, int quality, int communication, int professionalism, int value, String text) {
    var kept = text.strip();
    var problems = new Problems();
    Scores.check(problems, overall, quality, communication, professionalism, value);
    problems
        .require(
            kept.length() <= LONGEST,
            "text",
            "too_long",
            "Write at most " + LONGEST + " characters.")
        .refuse();
    return new Opinion(new Scores(overall, quality, communication, professionalism, value), kept);
  }
}
