package org.skillstreams.domain.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a stored answer into the words people read. */
final class AnswerText {

  private AnswerText() {}

  static String of(Input input, Object value) {
    return switch (input) {
      case Input.ShortText _, Input.LongText _, Input.Date _ -> value.toString();
      case Input.Quantity number -> counted(number, (BigDecimal) value);
      case Input.YesNo _ -> value.equals(true) ? "Yes" : "No";
      case Input.SingleChoice choice -> labels(choice.options(), List.of(value));
      case Input.MultipleChoice choice -> labels(choice.options(), (List<?>) value);
      case Input.Photo _ -> photos(((List<?>) value).size());
    };
  }

  private static String counted(Input.Quantity number, BigDecimal count) {
    return (count.toPlainString() + " " + number.unitOf(count)).strip();
  }

  private static String labels(List<Option> options, List<?> chosen) {
    return options.stream()
        .filter(option -> chosen.contains(option.value()))
        .map(Option::label)
        .collect(Collectors.joining(", "));
  }

  private static String photos(int count) {
    return count == 1 ? "1 photo" : count + " photos";
  }
}
