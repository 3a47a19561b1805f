package org.skillstreams.application.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.application.catalog.FormDraft.QuestionDraft;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.ShowWhen;
import org.skillstreams.domain.shared.Problems;

/** Turns an operator's draft into questions; what a type needs and the draft lacks is named. */
final class DraftReader {

  private static final int USUAL_LINE = 100;
  private static final int USUAL_TEXT = 2_000;
  private static final int USUAL_PHOTOS = 5;

  private final Problems problems = new Problems();

  private DraftReader() {}

  static List<Question> read(List<QuestionDraft> drafts) {
    var reader = new DraftReader();
    var questions = new ArrayList<Question>();
    for (int i = 0; i < drafts.size(); i++) {
      questions.add(reader.question("questions[" + i + "].", drafts.get(i)));
    }
    reader.problems.refuse();
    return questions;
  }

  private Question question(String at, QuestionDraft draft) {
    var showWhen =
        draft.showWhen().map(when -> new ShowWhen(when.question(), Set.copyOf(when.anyOf())));
    return new Question(
        draft.key(),
        draft.label().strip(),
        draft.help().orElse("").strip(),
        input(at, draft),
        draft.required(),
        showWhen);
  }

  private Input input(String at, QuestionDraft draft) {
    return switch (draft.type()) {
      case SHORT_TEXT -> new Input.ShortText(draft.maxLength().orElse(USUAL_LINE));
      case LONG_TEXT -> new Input.LongText(draft.maxLength().orElse(USUAL_TEXT));
      case DATE -> new Input.Date();
      case YES_NO -> new Input.YesNo(draft.yesWeight().orElse(0), draft.noWeight().orElse(0));
      case SINGLE_CHOICE -> new Input.SingleChoice(draft.options().orElse(List.of()));
      case MULTIPLE_CHOICE -> new Input.MultipleChoice(draft.options().orElse(List.of()));
      case PHOTO -> new Input.Photo(draft.max().map(this::count).orElse(USUAL_PHOTOS));
      case NUMBER ->
          new Input.Quantity(
              needed(at + "min", draft.min()),
              needed(at + "max", draft.max()),
              draft.unit().orElse("").strip(),
              draft.bands().orElse(List.of()));
    };
  }

  /** More than any bound is still more than any bound. */
  private int count(BigDecimal number) {
    return number.min(BigDecimal.valueOf(1_000)).max(BigDecimal.ZERO).intValue();
  }

  private BigDecimal needed(String field, Optional<BigDecimal> number) {
    problems.require(number.isPresent(), field, "required", "Give a number.");
    return number.orElse(BigDecimal.ZERO);
  }
}
