package org.skillstreams.domain.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A form with all eight input types and two conditions. */
final class Forms {

  private Forms() {}

  static QuestionForm cleaning() {
    return form(
        asked("kind", new Input.SingleChoice(List.of(option("regular", 10), option("deep", 40)))),
        when(
            "extras",
            new Input.MultipleChoice(List.of(option("oven", 10), option("windows", 10))),
            "kind",
            "deep"),
        asked("rooms", rooms()),
        asked("pets", new Input.YesNo(10, 0)),
        when("pet_note", new Input.ShortText(10), "pets", "true"),
        asked("day", new Input.Date()),
        optional("wishes", new Input.LongText(50)),
        optional("pictures", new Input.Photo(2)));
  }

  static Input.Quantity rooms() {
    var bands = List.of(new Band(BigDecimal.ONE, 5), new Band(BigDecimal.valueOf(4), 30));
    return new Input.Quantity(BigDecimal.ONE, BigDecimal.valueOf(20), "rooms", bands);
  }

  static QuestionForm form(Question... questions) {
    return QuestionForm.draft(new CategoryId("cleaning"), 1, List.of(questions));
  }

  static Option option(String value, int weight) {
    return new Option(value, "The " + value, weight);
  }

  static Question asked(String key, Input input) {
    return new Question(key, "About " + key, "", input, true, Optional.empty());
  }

  static Question optional(String key, Input input) {
    return new Question(key, "About " + key, "", input, false, Optional.empty());
  }

  static Question when(String key, Input input, String question, String value) {
    var condition = Optional.of(new ShowWhen(question, Set.of(value)));
    return new Question(key, "About " + key, "", input, true, condition);
  }
}
