package org.skillstreams.bootstrap.seed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.skillstreams.domain.catalog.Band;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Option;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.ShowWhen;

/** Questions, written the way a form is read. */
final class Ask {

  private Ask() {}

  static Question line(String key, String label, String help) {
    return question(key, label, help, new Input.ShortText(80));
  }

  static Question story(String key, String label, String help) {
    return question(key, label, help, new Input.LongText(1_000));
  }

  static Question day(String key, String label) {
    return question(key, label, "", new Input.Date());
  }

  static Question photos(String key, String label) {
    return question(key, label, "A picture saves a visit.", new Input.Photo(4));
  }

  static Question yesNo(String key, String label, int yesWeight) {
    return question(key, label, "", new Input.YesNo(yesWeight, 0));
  }

  static Question one(String key, String label, Option... options) {
    return question(key, label, "", new Input.SingleChoice(List.of(options)));
  }

  static Question many(String key, String label, Option... options) {
    return question(key, label, "", new Input.MultipleChoice(List.of(options)));
  }

  /**
   * A number.
   *
   * @param steps where a band begins and what it weighs, in pairs
   */
  static Question count(String key, String label, String unit, int min, int max, int... steps) {
    var bands =
        IntStream.iterate(0, i -> i < steps.length, i -> i + 2)
            .mapToObj(i -> new Band(BigDecimal.valueOf(steps[i]), steps[i + 1]))
            .toList();
    return question(
        key,
        label,
        "",
        new Input.Quantity(BigDecimal.valueOf(min), BigDecimal.valueOf(max), unit, bands));
  }

  static Option option(String value, String label, int weight) {
    return new Option(value, label, weight);
  }

  static Question required(Question question) {
    return new Question(
        question.key(),
        question.label(),
        question.help(),
        question.input(),
        true,
        question.showWhen());
  }

  /** Shown only if an earlier question was answered with one of these values. */
  static Question when(String earlier, String values, Question question) {
    var anyOf = Set.copyOf(Arrays.asList(values.split(" ", -1)));
    return new Question(
        question.key(),
        question.label(),
        question.help(),
        question.input(),
        question.required(),
        Optional.of(new ShowWhen(earlier, anyOf)));
  }

  private static Question question(String key, String label, String help, Input input) {
    return new Question(key, label, help, input, false, Optional.empty());
  }
}
