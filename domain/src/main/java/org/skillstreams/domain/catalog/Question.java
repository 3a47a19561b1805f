package org.skillstreams.domain.catalog;

import java.util.Optional;

/**
 * One question of a category's form (SS-64).
 *
 * @param key its name in answers, such as {@code rooms}
 * @param help a hint below the label; may be blank
 * @param required whether it must be answered where it is shown
 * @param showWhen the condition under which it is shown; empty for always
 */
public record Question(
    String key,
    String label,
    String help,
    Input input,
    boolean required,
    Optional<ShowWhen> showWhen) {

  public QuestionType type() {
    return input.type();
  }
}
