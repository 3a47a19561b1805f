package org.skillstreams.domain.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers that fit a form, by question key. They keep what was asked at the time: the form's
 * version belongs to them.
 *
 * @param values text, dates and single choices as {@link String}, numbers as {@link BigDecimal},
 *     yes/no as {@link Boolean}, multiple choices and photos as {@code List<String>}; in the order
 *     of the form
 */
public record Answers(Map<String, Object> values) {

  /**
   * One answer as people read it.
   *
   * @param value the labels of what was chosen, the number with its unit, the text
   */
  public record Line(String key, String label, String value) {}

  public Answers {
    values.forEach(Answers::requireKnownKind);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** What was asked and answered, in the order of the form. */
  public List<Line> display(QuestionForm form) {
    return form.questions().stream()
        .flatMap(question -> find(question.key()).map(value -> line(question, value)).stream())
        .toList();
  }

  /** The keys of photos that were given, by question. */
  public Map<String, List<String>> photos(QuestionForm form) {
    var photos = new LinkedHashMap<String, List<String>>();
    form.questions().stream()
        .filter(question -> question.input() instanceof Input.Photo)
        .forEach(question ->
            find(question.key())
                .map(keys -> ((List<?>) keys).stream().map(Object::toString).toList())
                .ifPresent(keys -> photos.put(question.key(), keys)));
    return photos;
  }

  Optional<Object> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The values that conditions compare with; empty when the question was not answered. */
  static Set<String> chosen(Object value) {
    return switch (value) {
      case List<?> many -> many.stream().map(Object::toString).collect(Collectors.toSet());
      default -> Set.of(value.toString());
    };
  }

  private static Line line(Question question, Object value) {
    return new Line(question.key(), question.label(), AnswerText.of(question.input(), value));
  }

  private static void requireKnownKind(String key, Object value) {
    boolean known =
        switch (value) {
          case String _, BigDecimal _, Boolean _ -> true;
          case List<?> many -> many.stream().allMatch(String.class::isInstance);
          default -> false;
        };
    if (!known) {
      throw new IllegalArgumentException("not an answer: " + key + " = " + value);
    }
  }
}
