package org.skillstreams.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The score over random forms and answers: bounded, reachable, and never lowered by more work. */
@Tag("SS-46")
class ScoringProperties {

  @Property(tries = 300)
  void scoresLieBetween0And100(@ForAll long seed) {
    var random = new Random(seed);
    var form = form(random);

    assertThat(form.score(form.validate(answers(form, random))).score()).isBetween(0, 100);
  }

  /** Tries all answers of small forms: the heaviest of them, and nothing else, scores 100. */
  @Property(tries = 200)
  void theHeaviestAnswersScore100(@ForAll long seed) {
    var form = form(new Random(seed));
    var scores =
        allAnswers(form).stream().map(raw -> form.score(form.validate(raw)).score()).toList();

    boolean weightless = scores.stream().allMatch(score -> score == 0);
    assertThat(weightless || scores.contains(100)).isTrue();
  }

  @Property
  void moreRoomsNeverScoreLess(@ForAll @IntRange(min = 1, max = 19) int rooms) {
    var form = Forms.form(Forms.asked("rooms", Forms.rooms()));

    assertThat(score(form, rooms)).isLessThanOrEqualTo(score(form, rooms + 1));
  }

  private static int score(QuestionForm form, int rooms) {
    return form.score(form.validate(Map.of("rooms", rooms))).score();
  }

  private static QuestionForm form(Random random) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < 5; i++) {
      var input = input(random);
      boolean free = i == 0 || random.nextBoolean();
      questions.add(
          free
              ? Forms.asked("q" + i, input)
              : Forms.when("q" + i, input, "q" + random.nextInt(i), "a"));
    }
    return new QuestionForm(new CategoryId("random"), 1, questions);
  }

  private static Input input(Random random) {
    var options =
        List.of(Forms.option("a", random.nextInt(50)), Forms.option("b", random.nextInt(50)));
    return random.nextBoolean()
        ? new Input.SingleChoice(options)
        : new Input.MultipleChoice(options);
  }

  private static Map<String, Object> answers(QuestionForm form, Random random) {
    var all = allAnswers(form);
    return all.get(random.nextInt(all.size()));
  }

  private static List<Map<String, Object>> allAnswers(QuestionForm form) {
    List<Map<String, Object>> all = List.of(Map.of());
    for (var question : form.questions()) {
      var longer = new ArrayList<Map<String, Object>>();
      for (var answers : all) {
        for (var value : values(question.input())) {
          var more = new HashMap<>(answers);
          more.put(question.key(), value);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<Object> values(Input input) {
    return input instanceof Input.SingleChoice
        ? List.of("a", "b")
        : List.of(List.of("a"), List.of("b"), List.of("a", "b"));
  }
}
