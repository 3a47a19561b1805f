package org.skillstreams.acceptance.inprocess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.catalog.FormDraft.QuestionDraft;
import org.skillstreams.application.catalog.FormView.Condition;
import org.skillstreams.domain.catalog.Band;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Option;
import org.skillstreams.domain.catalog.Question;

/** Questions as an operator hands them in. */
final class Drafts {

  private Drafts() {}

  static QuestionDraft of(Question question) {
    return switch (question.input()) {
      case Input.ShortText text -> text(question, text.maxLength());
      case Input.LongText text -> text(question, text.maxLength());
      case Input.Quantity number ->
          draft(
              question,
              List.of(),
              Optional.of(number.min()),
              Optional.of(number.max()),
              Optional.empty(),
              number.unit(),
              number.bands(),
              Optional.empty(),
              Optional.empty());
      case Input.YesNo weights ->
          draft(
              question,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "",
              List.of(),
              Optional.of(weights.yesWeight()),
              Optional.of(weights.noWeight()));
      case Input.SingleChoice choice -> choice(question, choice.options());
      case Input.MultipleChoice choice -> choice(question, choice.options());
      case Input.Date _ -> choice(question, List.of());
      case Input.Photo photo -> photos(question, BigDecimal.valueOf(photo.most()));
    };
  }

  private static QuestionDraft photos(Question question, BigDecimal most) {
    return draft(
        question,
        List.of(),
        Optional.empty(),
        Optional.of(most),
        Optional.empty(),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static QuestionDraft text(Question question, int maxLength) {
    return draft(
        question,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(maxLength),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static QuestionDraft choice(Question question, List<Option> options) {
    return draft(
        question,
        options,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static QuestionDraft draft(
      Question question,
      List<Option> options,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Optional<Integer> maxLength,
      String unit,
      List<Band> bands,
      Optional<Integer> yes,
      Optional<Integer> no) {
    return new QuestionDraft(
        question.key(),
        question.label(),
        Optional.of(question.help()),
        question.type(),
        question.required(),
        Optional.of(options),
        min,
        max,
        maxLength,
        Optional.of(unit),
        Optional.of(bands),
        yes,
        no,
        question.showWhen().map(when -> new Condition(when.question(), List.copyOf(when.anyOf()))));
  }
}
