package org.skillstreams.application.job;

import org.skillstreams.domain.shared.Problems;

/** Short texts that people give along with a move. */
final class Texts {

  private Texts() {}

  /**
   * The text without blanks around it, or a refusal naming the field when it is empty or too long.
   */
  static String required(String field, String text, int longest) {
    var kept = optional(field, text, longest);
    new Problems().require(!kept.isEmpty(), field, "required", "Say why.").refuse();
    return kept;
  }

  static String optional(String field, String text, int longest) {
    var kept = text.strip();
    new Problems()
        .require(
            kept.length() <= longest,
            field,
            "too_long",
            "Write at most " + longest + " characters.")
        .refuse();
    return kept;
  }
}
