package org.skillstreams.domain.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.domain.shared.Problems;

/**
 * The questions of a category at one time. A version never changes: requests keep the version they
 * were answered with.
 *
 * @param version 1 for the first, one more for each edit
 * @param questions in the order they are asked; conditions refer to earlier ones only
 */
public record QuestionForm(CategoryId category, int version, List<Question> questions) {

  private static final int UNKNOWN_NAMED = 20;

  public QuestionForm {
    questions = List.copyOf(questions);
  }

  /**
   * The form an operator made, or a refusal naming everything wrong with it as {@code
   * questions[2].label}.
   */
  public static QuestionForm draft(CategoryId category, int version, List<Question> questions) {
    FormRules.check(questions).refuse();
    return new QuestionForm(category, version, questions);
  }

  /**
   * Reads the answers a person gave, or refuses naming each field that is wrong as {@code
   * answers.<key>}. Answers to questions that are not shown are dropped: they neither score nor
   * show.
   *
   * @param raw texts, numbers, booleans and lists of texts by question key; a blank counts as no
   *     answer
   */
  public Answers validate(Map<String, Object> raw) {
    var problems = new Problems();
    var values = new LinkedHashMap<String, Object>();
    for (var question : questions) {
      if (shown(question, values)) {
        answer(question, raw, problems).ifPresent(value -> values.put(question.key(), value));
      }
    }
    refuseUnknown(raw.keySet(), problems);
    problems.refuse();
    return new Answers(values);
  }

  /**
   * How complex the work is that these answers describe: their weight in percent of the heaviest
   * possible answers.
   */
  public Complexity score(Answers answers) {
    return new Scoring(this).score(answers);
  }

  private static boolean shown(Question question, Map<String, Object> values) {
    return question
        .showWhen()
        .map(when -> when.holds(Answers.chosen(values.getOrDefault(when.question(), List.of()))))
        .orElse(true);
  }

  private static Optional<Object> answer(
      Question question, Map<String, Object> raw, Problems problems) {
    var field = "answers." + question.key();
    var given = Optional.ofNullable(raw.get(question.key())).filter(value -> !blank(value));
    if (given.isEmpty() && question.required()) {
      problems.require(false, field, "required", "Answer this question.");
    }
    return given.flatMap(value -> new AnswerReader(field, problems).read(question.input(), value));
  }

  private static boolean blank(Object value) {
    return (value instanceof String text && text.isBlank())
        || (value instanceof List<?> many && many.isEmpty());
  }

  private void refuseUnknown(Set<String> keys, Problems problems) {
    var known = questions.stream().map(Question::key).toList();
    keys.stream()
        .filter(key -> !known.contains(key))
        .sorted()
        .limit(UNKNOWN_NAMED)
        .forEach(key ->
            problems.require(false, "answers." + key, "unknown", "The form has no such question."));
  }
}
