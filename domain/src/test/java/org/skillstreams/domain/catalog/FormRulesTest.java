package org.skillstreams.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-26")
@Tag("SS-64")
class FormRulesTest {

  private static final Input CHOICE = new Input.SingleChoice(List.of(Forms.option("a", 1)));

  @ParameterizedTest
  @MethodSource
  void aQuestionThatCannotBeAskedIsNamed(Question second, String problem) {
    var first = Forms.asked("first", CHOICE);

    assertThat(problems(List.of(first, second))).containsExactly("questions[1]." + problem);
  }

  static Stream<Arguments> aQuestionThatCannotBeAskedIsNamed() {
    var text = new Input.ShortText(10);
    return Stream.of(
        Arguments.of(Forms.asked("first", text), "key:duplicate"),
        Arguments.of(Forms.asked("Not A Key", text), "key:format"),
        Arguments.of(Forms.when("q", text, "later", "a"), "showWhen.question:not_earlier"),
        Arguments.of(Forms.when("q", text, "q", "a"), "showWhen.question:not_earlier"),
        Arguments.of(Forms.when("q", text, "first", "b"), "showWhen.anyOf:unknown_option"),
        Arguments.of(Forms.asked("q", new Input.ShortText(0)), "maxLength:out_of_range"),
        Arguments.of(Forms.asked("q", new Input.LongText(20_000)), "maxLength:out_of_range"),
        Arguments.of(Forms.asked("q", new Input.Photo(0)), "max:out_of_range"),
        Arguments.of(Forms.asked("q", new Input.YesNo(-1, 0)), "yesWeight:out_of_range"),
        Arguments.of(Forms.asked("q", choice()), "options:length"),
        Arguments.of(Forms.asked("q", choice("a", "a")), "options[1].value:duplicate"),
        Arguments.of(Forms.asked("q", choice("A B")), "options[0].value:format"),
        Arguments.of(Forms.asked("q", number(5, 1)), "max:below_min"),
        Arguments.of(Forms.asked("q", counted("room|")), "unit:format"),
        Arguments.of(Forms.asked("q", counted("a|b|c")), "unit:format"),
        Arguments.of(Forms.asked("q", number(1, 9, 0)), "bands[0].from:out_of_range"),
        Arguments.of(Forms.asked("q", number(1, 9, 5, 3)), "bands[1].from:not_ascending"));
  }

  @Test
  void aConditionNeedsAChoice() {
    var text = Forms.asked("first", new Input.ShortText(10));
    var second = Forms.when("q", new Input.ShortText(10), "first", "a");

    assertThat(problems(List.of(text, second)))
        .containsExactly("questions[1].showWhen.question:not_a_choice");
  }

  @Test
  void aFormAsksAtMost60Questions() {
    var many = Collections.nCopies(61, Forms.asked("q", CHOICE));

    assertThat(problems(many)).contains("questions:too_many");
  }

  private static Input choice(String... values) {
    var options = Stream.of(values).map(value -> Forms.option(value, 1)).toList();
    return new Input.MultipleChoice(options);
  }

  private static Input counted(String unit) {
    return new Input.Quantity(BigDecimal.ONE, BigDecimal.TEN, unit, List.of());
  }

  private static Input number(int min, int max, int... bands) {
    var weighed = Arrays.stream(bands).mapToObj(from -> new Band(BigDecimal.valueOf(from), 1));
    return new Input.Quantity(
        BigDecimal.valueOf(min), BigDecimal.valueOf(max), "", weighed.toList());
  }

  private static List<String> problems(List<Question> questions) {
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> QuestionForm.draft(new CategoryId("cleaning"), 1, questions));
    return refusal.problems().stream().map(p -> p.field() + ":" + p.key()).toList();
  }
}
