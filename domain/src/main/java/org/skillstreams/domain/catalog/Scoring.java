package org.skillstreams.domain.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weighs answers. The score is normalised by the heaviest answers a person could really give:
 * questions that exclude each other do not both count. Each question hangs on at most one earlier
 * one, so the heaviest way through a form is found by walking these trees; more choices never weigh
 * less, as weights are not negative.
 */
final class Scoring {

  /** A way to answer one question: what conditions see of it, and its weight. */
  private record Way(Set<String> chosen, long weight) {}

  private final QuestionForm form;
  private final Map<String, List<Question>> dependents;

  Scoring(QuestionForm form) {
    this.form = form;
    this.dependents =
        form.questions().stream()
            .filter(question -> question.showWhen().isPresent())
            .collect(
                Collectors.groupingBy(question -> question.showWhen().orElseThrow().question()));
  }

  Complexity score(Answers answers) {
    long heaviest =
        form.questions().stream()
            .filter(q -> q.showWhen().isEmpty())
            .mapToLong(this::heaviest)
            .sum();
    long weight = form.questions().stream().mapToLong(question -> weight(question, answers)).sum();
    return new Complexity(
        heaviest == 0 ? 0 : (int) Math.round(Complexity.MOST * (double) weight / heaviest));
  }

  private static long weight(Question question, Answers answers) {
    return answers.find(question.key()).map(value -> weight(question.input(), value)).orElse(0L);
  }

  private static long weight(Input input, Object value) {
    return switch (input) {
      case Input.SingleChoice choice -> sum(choice.options(), Answers.chosen(value)::contains);
      case Input.MultipleChoice choice -> sum(choice.options(), Answers.chosen(value)::contains);
      case Input.YesNo weights -> value.equals(true) ? weights.yesWeight() : weights.noWeight();
      case Input.Quantity number -> bandWeight(number.bands(), (BigDecimal) value);
      case Input.ShortText _, Input.LongText _, Input.Date _, Input.Photo _ -> 0;
    };
  }

  private static long sum(List<Option> options, Function<String, Boolean> chosen) {
    return options.stream()
        .filter(option -> chosen.apply(option.value()))
        .mapToLong(Option::weight)
        .sum();
  }

  private static long bandWeight(List<Band> bands, BigDecimal value) {
    return bands.stream()
        .filter(band -> band.from().compareTo(value) <= 0)
        .reduce((_, later) -> later)
        .map(Band::weight)
        .orElse(0);
  }

  private long heaviest(Question question) {
    return ways(question.input())
        .mapToLong(way -> way.weight() + below(question, way.chosen()))
        .max()
        .orElse(0);
  }

  private long below(Question question, Set<String> chosen) {
    return dependents.getOrDefault(question.key(), List.of()).stream()
        .filter(dependent -> dependent.showWhen().orElseThrow().holds(chosen))
        .mapToLong(this::heaviest)
        .sum();
  }

  private static Stream<Way> ways(Input input) {
    return switch (input) {
      case Input.SingleChoice c ->
          c.options().stream().map(option -> new Way(Set.of(option.value()), option.weight()));
      case Input.MultipleChoice c -> Stream.of(new Way(c.values(), sum(c.options(), _ -> true)));
      case Input.YesNo w ->
          Stream.of(new Way(Set.of("true"), w.yesWeight()), new Way(Set.of("false"), w.noWeight()));
      case Input.Quantity number ->
          number.bands().stream().map(band -> new Way(Set.of(), band.weight()));
      case Input.ShortText _, Input.LongText _, Input.Date _, Input.Photo _ -> Stream.of();
    };
  }
}
