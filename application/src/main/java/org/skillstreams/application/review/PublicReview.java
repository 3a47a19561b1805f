package org.skillstreams.application.review;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A visible review of a provider as everybody reads it; scores are 1 to 5.
 *
 * @param by the author's first name and initial, such as {@code Maria L.}
 * @param category name of the category of the work
 */
public record PublicReview(
    UUID id,
    String by,
    String category,
    int overall,
    int quality,
    int communication,
    int professionalism,
    int value,
    String text,
    Instant publishedAt) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A person's name as strangers see it: the first word and the initial of the last. */
  public static String shortName(String name) {
    var words = BLANKS.splitAsStream(name.strip()).toList();
    return words.size() == 1
        ? words.getFirst()
        : words.getFirst() + " " + Character.toString(words.getLast().codePointAt(0)) + ".";
  }
}
