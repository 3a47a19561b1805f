package org.skillstreams.application.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.catalog.Band;
import org.skillstreams.domain.catalog.Option;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.QuestionForm;
import org.skillstreams.domain.catalog.QuestionType;

/** A form as operators see and edit it: with all weights. */
public record FormDraft(String category, int version, List<QuestionDraft> questions) {

  /**
   * A question; what its type does not have is empty.
   *
   * @param max of a number, or how many photos
   * @param bands weights of a number, each from its bound up
   */
  public record QuestionDraft(
      String key,
      String label,
      Optional<String> help,
      QuestionType type,
      boolean required,
      Optional<List<Option>> options,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Optional<Integer> maxLength,
      Optional<String> unit,
      Optional<List<Band>> bands,
      Optional<Integer> yesWeight,
      Optional<Integer> noWeight,
      Optional<FormView.Condition> showWhen) {}

  static FormDraft of(QuestionForm form) {
    var questions = form.questions().stream().map(FormDraft::question).toList();
    return new FormDraft(form.category().value(), form.version(), questions);
  }

  private static QuestionDraft question(Question question) {
    var parts = InputParts.of(question.input());
    return new QuestionDraft(
        question.key(),
        question.label(),
        Optional.of(question.help()),
        question.type(),
        question.required(),
        Optional.of(parts.options()),
        parts.min(),
        parts.max(),
        parts.maxLength(),
        parts.unit(),
        Optional.of(parts.bands()),
        parts.yesWeight(),
        parts.noWeight(),
        question
            .showWhen()
            .map(when ->
                new FormView.Condition(when.question(), when.anyOf().stream().sorted().toList())));
  }
}
