package org.skillstreams.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SS-45")
@Tag("SS-46")
class ScoringTest {

  private static final Map<String, Object> LIGHT =
      Map.of("kind", "regular", "rooms", 1, "pets", false, "day", "2026-11-21");

  private final QuestionForm form = Forms.cleaning();

  @Test
  void weightsAreCountedInPercentOfTheHeaviestAnswers() {
    assertThat(score(Map.of())).isEqualTo(15);
    assertThat(score(Map.of("rooms", 3))).isEqualTo(15);
    assertThat(score(Map.of("rooms", 4))).isEqualTo(40);
    assertThat(score(Map.of("kind", "deep", "extras", List.of("oven")))).isEqualTo(55);
    var all =
        Map.of(
            "kind",
            "deep",
            "extras",
            List.of("oven", "windows"),
            "rooms",
            4,
            "pets",
            true,
            "pet_note",
            "x");
    assertThat(score(all)).isEqualTo(100);
  }

  @Test
  void answersThatExcludeEachOtherDoNotBothCount() {
    var exclusive =
        Forms.form(
            Forms.asked(
                "kind",
                new Input.SingleChoice(List.of(Forms.option("a", 0), Forms.option("b", 0)))),
            Forms.when("one", new Input.YesNo(10, 0), "kind", "a"),
            Forms.when("two", new Input.YesNo(30, 0), "kind", "b"));

    assertThat(exclusive.score(exclusive.validate(Map.of("kind", "b", "two", true))).score())
        .isEqualTo(100);
    assertThat(exclusive.score(exclusive.validate(Map.of("kind", "a", "one", true))).score())
        .isEqualTo(33);
  }

  @Test
  void aFormWithoutWeightsScoresNothing() {
    var weightless = Forms.form(Forms.asked("name", new Input.ShortText(10)));

    assertThat(weightless.score(weightless.validate(Map.of("name", "x"))).score()).isZero();
  }

  private int score(Map<String, Object> changes) {
    var answers = new HashMap<>(LIGHT);
    answers.putAll(changes);
    return form.score(form.validate(answers)).score();
  }
}
