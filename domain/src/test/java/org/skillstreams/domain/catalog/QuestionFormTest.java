package org.skillstreams.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-26")
@Tag("SS-45")
class QuestionFormTest {

  private static final Map<String, Object> DEEP =
      Map.of(
          "kind",
          "deep",
          "extras",
          List.of("windows", "oven"),
          "rooms",
          4,
          "pets",
          true,
          "pet_note",
          " Two cats ",
          "day",
          "2026-11-21",
          "wishes",
          "Line one\nline two",
          "pictures",
          List.of("photo-1", "photo-1"));

  private final QuestionForm form = Forms.cleaning();

  @Test
  void answersOfAllEightTypesAreReadAndPutInOrder() {
    var answers = form.validate(DEEP);

    assertThat(answers.values())
        .containsExactly(
            Map.entry("kind", "deep"),
            Map.entry("extras", List.of("oven", "windows")),
            Map.entry("rooms", new BigDecimal("4")),
            Map.entry("pets", true),
            Map.entry("pet_note", "Two cats"),
            Map.entry("day", "2026-11-21"),
            Map.entry("wishes", "Line one\nline two"),
            Map.entry("pictures", List.of("photo-1")));
  }

  @Test
  void answersAreShownAsPeopleReadThem() {
    assertThat(form.validate(DEEP).display(form))
        .extracting(Answers.Line::value)
        .containsExactly(
            "The deep",
            "The oven, The windows",
            "4 rooms",
            "Yes",
            "Two cats",
            "2026-11-21",
            "Line one\nline two",
            "1 photo");
  }

  @ParameterizedTest
  @CsvSource({"1, 1 room", "0, 0 rooms", "1.5, 1.5 rooms", "2, 2 rooms"})
  void whatIsCountedHasAWordForOneAndForSeveral(BigDecimal count, String words) {
    var rooms = new Input.Quantity(BigDecimal.ZERO, BigDecimal.TEN, "room|rooms", List.of());
    var asked = Forms.form(Forms.asked("rooms", rooms));

    assertThat(asked.validate(Map.of("rooms", count)).display(asked))
        .extracting(Answers.Line::value)
        .containsExactly(words);
  }

  @Test
  void validatedAnswersAreValidAsTheyAre() {
    var answers = form.validate(DEEP);

    assertThat(form.validate(answers.values())).isEqualTo(answers);
  }

  @Test
  void aQuestionThatIsNotShownNeedNoAnswerAndKeepsNone() {
    var answers =
        form.validate(
            Map.of(
                "kind",
                "regular",
                "extras",
                List.of("oven"),
                "rooms",
                1,
                "pets",
                false,
                "pet_note",
                "hidden",
                "day",
                "2026-11-21"));

    assertThat(answers.values()).containsOnlyKeys("kind", "rooms", "pets", "day");
  }

  @Test
  void aConditionHoldsOnlyWhileItsQuestionIsShown() {
    var chained =
        Forms.form(
            Forms.asked("a", new Input.YesNo(0, 0)),
            Forms.when("b", new Input.YesNo(0, 0), "a", "true"),
            Forms.when("c", new Input.ShortText(10), "b", "true"));

    assertThat(chained.validate(Map.of("a", false, "b", true, "c", "x")).values())
        .containsOnlyKeys("a");
  }

  @ParameterizedTest
  @MethodSource
  void anAnswerThatDoesNotFitIsNamed(String key, Object raw, String problem) {
    var answers = new HashMap<>(DEEP);
    answers.put(key, raw);

    assertThat(problems(answers)).containsExactly("answers." + key + ":" + problem);
  }

  static Stream<Arguments> anAnswerThatDoesNotFitIsNamed() {
    return Stream.of(
        Arguments.of("kind", "luxury", "unknown_option"),
        Arguments.of("kind", List.of("deep"), "wrong_type"),
        Arguments.of("extras", List.of("oven", "roof"), "unknown_option"),
        Arguments.of("extras", "oven", "wrong_type"),
        Arguments.of("extras", List.of(1), "wrong_type"),
        Arguments.of("rooms", 0, "out_of_range"),
        Arguments.of("rooms", 20.5, "out_of_range"),
        Arguments.of("rooms", "4", "wrong_type"),
        Arguments.of("rooms", Double.NaN, "wrong_type"),
        Arguments.of("rooms", new BigDecimal("1.00001"), "too_precise"),
        Arguments.of("rooms", new BigDecimal("1e999999999"), "out_of_range"),
        Arguments.of("pets", "yes", "wrong_type"),
        Arguments.of("pet_note", "longer than ten", "too_long"),
        Arguments.of("pet_note", "a\nb", "one_line"),
        Arguments.of("pet_note", " ", "required"),
        Arguments.of("wishes", 7, "wrong_type"),
        Arguments.of("wishes", "x".repeat(51), "too_long"),
        Arguments.of("day", "21.11.2026", "date.format"),
        Arguments.of("day", "2026-02-30", "date.unknown"),
        Arguments.of("day", "+12026-01-01", "date.format"),
        Arguments.of("pictures", List.of("a", "b", "c"), "too_many"),
        Arguments.of("pictures", List.of("../etc/passwd"), "photo.key"),
        Arguments.of("colour", "red", "unknown"));
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    assertThat(problems(Map.of("kind", "deep", "rooms", 99, "x", 1, "y", 2)))
        .containsExactly(
            "answers.extras:required",
            "answers.rooms:out_of_range",
            "answers.pets:required",
            "answers.day:required",
            "answers.x:unknown",
            "answers.y:unknown");
  }

  @Test
  void aBodyFullOfUnknownKeysGetsAShortAnswer() {
    var many = new HashMap<String, Object>();
    for (int i = 0; i < 10_000; i++) {
      many.put("key" + i, i);
    }

    assertThat(problems(many)).hasSizeLessThan(30);
  }

  private List<String> problems(Map<String, Object> answers) {
    var refusal = catchThrowableOfType(Refusal.class, () -> form.validate(answers));
    return refusal.problems().stream().map(p -> p.field() + ":" + p.key()).toList();
  }
}
