package org.skillstreams.persistence.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.catalog.Band;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Option;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.QuestionType;
import org.skillstreams.domain.catalog.ShowWhen;

/** A question as it is stored: what its type does not have is empty. */
@Entity
@Table(name = "catalog_question")
class QuestionRow {

  @EmbeddedId private QuestionKey id;
  @Column private String key;
  @Column private String label;
  @Column private String help;
  @Column private String type;
  @Column private boolean required;

  @Column(name = "show_when")
  private @Nullable String showWhen;

  @Column(name = "show_when_any_of")
  private String @Nullable [] showWhenAnyOf;

  @Column(name = "max_length")
  private @Nullable Integer maxLength;

  @Column private @Nullable BigDecimal min;
  @Column private @Nullable BigDecimal max;
  @Column private @Nullable String unit;

  @Column(name = "option_values")
  private String[] optionValues = {};

  @Column(name = "option_labels")
  private String[] optionLabels = {};

  @Column private Integer[] weights = {};

  @Column(name = "band_from")
  private BigDecimal[] bandFrom = {};

  static QuestionRow of(FormKey form, int position, Question question) {
    var row = new QuestionRow();
    row.id = new QuestionKey(form.categoryId(), form.version(), position);
    row.key = question.key();
    row.label = question.label();
    row.help = question.help();
    row.type = question.type().name().toLowerCase(Locale.ROOT);
    row.required = question.required();
    row.showWhen = question.showWhen().map(ShowWhen::question).orElse(null);
    row.showWhenAnyOf =
        question.showWhen().map(when -> when.anyOf().toArray(String[]::new)).orElse(null);
    row.take(question.input());
    return row;
  }

  private void take(Input input) {
    switch (input) {
      case Input.ShortText text -> maxLength = text.maxLength();
      case Input.LongText text -> maxLength = text.maxLength();
      case Input.Photo photo -> maxLength = photo.most();
      case Input.Date _ -> {}
      case Input.YesNo yesNo -> weights = new Integer[] {yesNo.yesWeight(), yesNo.noWeight()};
      case Input.SingleChoice choice -> take(choice.options());
      case Input.MultipleChoice choice -> take(choice.options());
      case Input.Quantity number -> {
        min = number.min();
        max = number.max();
        unit = number.unit();
        bandFrom = number.bands().stream().map(Band::from).toArray(BigDecimal[]::new);
        weights = number.bands().stream().map(Band::weight).toArray(Integer[]::new);
      }
    }
  }

  private void take(List<Option> options) {
    optionValues = options.stream().map(Option::value).toArray(String[]::new);
    optionLabels = options.stream().map(Option::label).toArray(String[]::new);
    weights = options.stream().map(Option::weight).toArray(Integer[]::new);
  }

  Question toQuestion() {
    return new Question(key, label, help, input(), required, condition());
  }

  private Optional<ShowWhen> condition() {
    return Optional.ofNullable(showWhen)
        .map(question -> new ShowWhen(question, Set.of(here(showWhenAnyOf))));
  }

  private Input input() {
    return switch (QuestionType.valueOf(type.toUpperCase(Locale.ROOT))) {
      case SHORT_TEXT -> new Input.ShortText(here(maxLength));
      case LONG_TEXT -> new Input.LongText(here(maxLength));
      case PHOTO -> new Input.Photo(here(maxLength));
      case DATE -> new Input.Date();
      case YES_NO -> new Input.YesNo(weights[0], weights[1]);
      case SINGLE_CHOICE -> new Input.SingleChoice(options());
      case MULTIPLE_CHOICE -> new Input.MultipleChoice(options());
      case NUMBER -> new Input.Quantity(here(min), here(max), here(unit), bands());
    };
  }

  private List<Option> options() {
    return IntStream.range(0, optionValues.length)
        .mapToObj(i -> new Option(optionValues[i], optionLabels[i], weights[i]))
        .toList();
  }

  private List<Band> bands() {
    return IntStream.range(0, bandFrom.length)
        .mapToObj(i -> new Band(bandFrom[i], weights[i]))
        .toList();
  }

  private <T> T here(@Nullable T value) {
    return Optional.ofNullable(value)
        .orElseThrow(() -> new IllegalStateException("incomplete: " + id));
  }
}
