package org.skillstreams.application.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.catalog.Option;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.QuestionForm;
import org.skillstreams.domain.catalog.QuestionType;

/** A form as the seeker fills it in: without weights, which are the operator's business. */
public record FormView(String category, int version, List<QuestionView> questions) {

  /**
   * A question.
   *
   * @param max of a number, or how many photos
   * @param showWhen shown only if that earlier question was answered with one of these
   */
  public record QuestionView(
      String key,
      String label,
      String help,
      QuestionType type,
      boolean required,
      List<OptionView> options,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Optional<Integer> maxLength,
      Optional<String> unit,
      Optional<Condition> showWhen) {}

  /** An option. */
  public record OptionView(String value, String label) {}

  /** A condition; a yes/no question has the values true and false. */
  public record Condition(String question, List<String> anyOf) {}

  static FormView of(QuestionForm form) {
    var questions = form.questions().stream().map(FormView::question).toList();
    return new FormView(form.category().value(), form.version(), questions);
  }

  private static QuestionView question(Question question) {
    var parts = InputParts.of(question.input());
    return new QuestionView(
        question.key(),
        question.label(),
        question.help(),
        question.type(),
        question.required(),
        parts.options().stream().map(FormView::option).toList(),
        parts.min(),
        parts.max(),
        parts.maxLength(),
        parts.unit(),
        question
            .showWhen()
            .map(when -> new Condition(when.question(), when.anyOf().stream().sorted().toList())));
  }

  private static OptionView option(Option option) {
    return new OptionView(option.value(), option.label());
  }
}
