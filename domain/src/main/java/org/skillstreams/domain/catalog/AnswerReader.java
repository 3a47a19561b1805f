package org.skillstreams.domain.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.skillstreams.domain.shared.Problems;

/**
 * Reads one raw answer by its question's input, or notes what is wrong with it under {@code
 * answers.<key>}.
 */
final class AnswerReader {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATA_KEY = Pattern.compile("[A-Za-z0-9_-]{1,128}");

  private final String field;
  private final Problems problems;

  AnswerReader(String field, Problems problems) {
    this.field = field;
    this.problems = problems;
  }

  Optional<Object> read(Input input, Object raw) {
    return switch (input) {
      case Input.ShortText text -> line(raw).flatMap(line -> atMost(text.maxLength(), line));
      case Input.LongText text -> string(raw).flatMap(lines -> atMost(text.maxLength(), lines));
      case Input.Quantity number -> number(raw).flatMap(value -> within(number, value));
      case Input.Date _ -> string(raw).flatMap(this::day);
      case Input.YesNo _ ->
          raw instanceof Boolean yes ? Optional.of(yes) : wrongType("Answer true or false.");
      case Input.SingleChoice choice -> string(raw).flatMap(value -> oneOf(choice.values(), value));
      case Input.MultipleChoice choice -> strings(raw).flatMap(chosen -> allOf(choice, chosen));
      case Input.Photo photo -> strings(raw).flatMap(keys -> pictures(photo.most(), keys));
    };
  }

  private Optional<String> line(Object raw) {
    return string(raw)
        .flatMap(text -> text.lines().count() <= 1 ? Optional.of(text) : one("Write one line."));
  }

  private Optional<String> string(Object raw) {
    return raw instanceof String text ? Optional.of(text.strip()) : wrongType("Answer with text.");
  }

  private Optional<Object> atMost(int maxLength, String text) {
    boolean fits = text.codePointCount(0, text.length()) <= maxLength;
    return fits
        ? Optional.of(text)
        : problem("too_long", "Write at most " + maxLength + " characters.");
  }

  private Optional<BigDecimal> number(Object raw) {
    return switch (raw) {
      case BigDecimal number -> Optional.of(number);
      case Integer number -> Optional.of(BigDecimal.valueOf(number));
      case Long number -> Optional.of(BigDecimal.valueOf(number));
      case Double number when Double.isFinite(number) -> Optional.of(BigDecimal.valueOf(number));
      default -> wrongType("Answer with a number.");
    };
  }

  private Optional<Object> within(Input.Quantity bounds, BigDecimal value) {
    if (value.compareTo(bounds.min()) < 0 || value.compareTo(bounds.max()) > 0) {
      var range = bounds.min().toPlainString() + " to " + bounds.max().toPlainString();
      return problem("out_of_range", "Give a number from " + range + ".");
    }
    var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (plain.scale() > Input.Quantity.DECIMALS) {
      return problem("too_precise", "Give at most " + Input.Quantity.DECIMALS + " decimals.");
    }
    return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  private Optional<Object> day(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text).toString());
      }
    } catch (DateTimeParseException noSuchDay) {
      return problem("date.unknown", "There is no such day.");
    }
    return problem("date.format", "Write the day as 2026-11-21.");
  }

  private Optional<Object> oneOf(Set<String> values, String value) {
    return values.contains(value) ? Optional.of(value) : unknownOption();
  }

  private Optional<Object> allOf(Input.MultipleChoice choice, List<String> chosen) {
    if (!choice.values().containsAll(chosen)) {
      return unknownOption();
    }
    return Optional.of(
        choice.options().stream().map(Option::value).filter(chosen::contains).toList());
  }

  private Optional<Object> pictures(int most, List<String> keys) {
    var distinct = keys.stream().distinct().toList();
    if (distinct.size() > most) {
      return problem("too_many", "Give at most " + most + " photos.");
    }
    boolean known = distinct.stream().allMatch(key -> DATA_KEY.matcher(key).matches());
    return known ? Optional.of(distinct) : problem("photo.key", "Give the keys of stored photos.");
  }

  private Optional<List<String>> strings(Object raw) {
    if (raw instanceof List<?> many && many.stream().allMatch(String.class::isInstance)) {
      return Optional.of(many.stream().map(String.class::cast).toList());
    }
    return wrongType("Answer with a list of texts.");
  }

  private <T> Optional<T> unknownOption() {
    return problem("unknown_option", "Choose one of the options.");
  }

  private <T> Optional<T> one(String message) {
    return problem("one_line", message);
  }

  private <T> Optional<T> wrongType(String message) {
    return problem("wrong_type", message);
  }

  private <T> Optional<T> problem(String key, String message) {
    problems.require(false, field, key, message);
    return Optional.empty();
  }
}
