package org.skillstreams.domain.job;

import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Zip;

/**
 * What a seeker asked for, as it was sent.
 *
 * @param formVersion version of the category's form that the answers belong to
 * @param place street or landmark; shown to a provider only after the claim
 */
public record JobRequest(
    CategoryId category,
    int formVersion,
    List<Answer> answers,
    Zip zip,
    Optional<String> place,
    String description,
    Timing timing,
    Optional<PriceRange> budget,
    Contact contact) {

  private static final int TITLE_LENGTH = 80;

  public JobRequest {
    answers = List.copyOf(answers);
  }

  /** An answer in the words that were shown: the question's label and the value as text. */
  public record Answer(String key, String label, String value) {}

  /** The first line of the description, cut at a word. */
  public String title() {
    var line = description.strip().lines().findFirst().orElse("");
    if (line.length() <= TITLE_LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', TITLE_LENGTH - 1);
    return line.substring(0, space > TITLE_LENGTH / 2 ? space : TITLE_LENGTH - 1) + "…";
  }
}
