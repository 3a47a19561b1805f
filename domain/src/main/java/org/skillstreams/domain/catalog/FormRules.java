package org.skillstreams.domain.catalog;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.skillstreams.domain.shared.Problems;

/**
 * What makes a form a form. Every problem is noted under the question's place, as {@code
 * questions[2].label}.
 */
final class FormRules {

  static final int MOST_QUESTIONS = 60;
  static final int HEAVIEST = 1_000;

  private static final Pattern UNIT = Pattern.compile("[^|]*|[^|]+\\|[^|]+");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(1_000_000_000);

  private final Problems problems = new Problems();
  private final Map<String, Input> earlier = new HashMap<>();

  private FormRules() {}

  static Problems check(List<Question> questions) {
    var rules = new FormRules();
    rules.problems.require(
        questions.size() <= MOST_QUESTIONS,
        "questions",
        "too_many",
        "Ask at most " + MOST_QUESTIONS + " questions.");
    for (int i = 0; i < questions.size(); i++) {
      rules.question("questions[" + i + "].", questions.get(i));
    }
    return rules.problems;
  }

  private void question(String at, Question question) {
    text(at + "label", question.label(), 1, 200);
    text(at + "help", question.help(), 0, 500);
    boolean named = KEY.matcher(question.key()).matches();
    problems.require(named, at + "key", "format", "Use small letters, digits and underscores.");
    problems.require(
        !earlier.containsKey(question.key()),
        at + "key",
        "duplicate",
        "Another question has this key.");
    question.showWhen().ifPresent(when -> condition(at + "showWhen.", when));
    input(at, question.input());
    earlier.put(question.key(), question.input());
  }

  private void condition(String at, ShowWhen when) {
    var choice = Optional.ofNullable(earlier.get(when.question()));
    var values = choice.map(Input::values).orElse(Set.of());
    problems
        .require(
            choice.isPresent(),
            at + "question",
            "not_earlier",
            "Refer to a question above this one.")
        .require(
            choice.isEmpty() || !values.isEmpty(),
            at + "question",
            "not_a_choice",
            "Refer to a choice.")
        .require(!when.anyOf().isEmpty(), at + "anyOf", "required", "Name at least one value.")
        .require(
            values.isEmpty() || values.containsAll(when.anyOf()),
            at + "anyOf",
            "unknown_option",
            "No such value.");
  }

  private void input(String at, Input input) {
    switch (input) {
      case Input.ShortText text -> range(at + "maxLength", text.maxLength(), 1, 500);
      case Input.LongText text -> range(at + "maxLength", text.maxLength(), 1, 10_000);
      case Input.Quantity number -> number(at, number);
      case Input.Date _ -> {}
      case Input.YesNo weights -> {
        range(at + "yesWeight", weights.yesWeight(), 0, HEAVIEST);
        range(at + "noWeight", weights.noWeight(), 0, HEAVIEST);
      }
      case Input.SingleChoice choice -> options(at + "options", choice.options());
      case Input.MultipleChoice choice -> options(at + "options", choice.options());
      case Input.Photo photo -> range(at + "max", photo.most(), 1, 20);
    }
  }

  private void number(String at, Input.Quantity number) {
    text(at + "unit", number.unit(), 0, 30);
    problems.require(
        UNIT.matcher(number.unit()).matches(), at + "unit", "format", "Write m², or room|rooms.");
    bounded(at + "min", number.min());
    bounded(at + "max", number.max());
    problems.require(
        number.min().compareTo(number.max()) <= 0,
        at + "max",
        "below_min",
        "Must not be below min.");
    for (int i = 0; i < number.bands().size(); i++) {
      var band = number.bands().get(i);
      var field = at + "bands[" + i + "].";
      bounded(field + "from", band.from());
      range(field + "weight", band.weight(), 0, HEAVIEST);
      boolean inside =
          band.from().compareTo(number.min()) >= 0 && band.from().compareTo(number.max()) <= 0;
      problems.require(inside, field + "from", "out_of_range", "Must lie between min and max.");
      boolean ascending = i == 0 || number.bands().get(i - 1).from().compareTo(band.from()) < 0;
      problems.require(
          ascending, field + "from", "not_ascending", "Must be above the band before.");
    }
  }

  private void bounded(String field, BigDecimal bound) {
    boolean plain =
        bound.abs().compareTo(FARTHEST) <= 0 && bound.scale() <= Input.Quantity.DECIMALS;
    problems.require(plain, field, "out_of_range", "Use at most 1000000000 and 4 decimals.");
  }

  private void options(String field, List<Option> options) {
    problems.require(
        !options.isEmpty() && options.size() <= 50, field, "length", "Give 1 to 50 options.");
    var seen = new HashSet<String>();
    for (int i = 0; i < options.size(); i++) {
      var option = options.get(i);
      var at = field + "[" + i + "].";
      text(at + "label", option.label(), 1, 100);
      range(at + "weight", option.weight(), 0, HEAVIEST);
      boolean named = KEY.matcher(option.value()).matches();
      problems.require(named, at + "value", "format", "Use small letters, digits and underscores.");
      problems.require(
          seen.add(option.value()), at + "value", "duplicate", "Another option has this value.");
    }
  }

  private void text(String field, String text, int shortest, int longest) {
    boolean fits = text.strip().length() >= shortest && text.length() <= longest;
    problems.require(
        fits, field, "length", "Write " + shortest + " to " + longest + " characters.");
  }

  private void range(String field, int value, int least, int most) {
    problems.require(
        value >= least && value <= most,
        field,
        "out_of_range",
        "Use " + least + " to " + most + ".");
  }
}
