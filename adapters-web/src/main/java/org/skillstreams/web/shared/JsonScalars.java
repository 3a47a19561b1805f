package org.skillstreams.web.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillstreams.domain.shared.Problems;

/** Reads single JSON values as Java values, or notes what is wrong with them. */
final class JsonScalars {

  private final Problems problems;

  JsonScalars(Problems problems) {
    this.problems = problems;
  }

  Optional<Object> read(JsonValue json, Class<?> type, String path) {
    if (type.isEnum()) {
      return string(json, path).flatMap(name -> word(type, name, path));
    }
    if (WireValue.onlyPart(type).isPresent()) {
      return string(json, path)
          .flatMap(text -> known(WireValue.read(type, text), path, "format", "Not in this form."));
    }
    return switch (type.getSimpleName()) {
      case "String" -> string(json, path).map(Function.identity());
      case "int", "Integer" -> number(json, path).flatMap(n -> whole(n, path));
      case "long", "Long" -> number(json, path).flatMap(n -> wholeLong(n, path));
      case "BigDecimal" -> number(json, path).map(Function.identity());
      case "boolean", "Boolean" -> truth(json, path);
      case "LocalDate" -> string(json, path).flatMap(text -> day(text, path));
      case "Instant" -> string(json, path).flatMap(text -> moment(text, path));
      case "Object" -> any(json, path);
      default -> throw new IllegalArgumentException("No request may hold a " + type);
    };
  }

  <T> Optional<T> wrongType(String path, String message) {
    return problem(path, "wrong_type", message);
  }

  private Optional<String> string(JsonValue json, String path) {
    if (!(json instanceof JsonString string)) {
      return wrongType(path, "Give a text.");
    }
    var text = string.getString();
    return Characters.areClean(text)
        ? Optional.of(text)
        : problem(path, "characters", "Leave control characters out.");
  }

  private Optional<BigDecimal> number(JsonValue json, String path) {
    return json instanceof JsonNumber number
        ? Optional.of(number.bigDecimalValue())
        : wrongType(path, "Give a number.");
  }

  private Optional<Object> whole(BigDecimal number, String path) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException notWhole) {
      return wrongType(path, "Give a whole number.");
    }
  }

  private Optional<Object> wholeLong(BigDecimal number, String path) {
    try {
      return Optional.of(number.longValueExact());
    } catch (ArithmeticException notWhole) {
      return wrongType(path, "Give a whole number.");
    }
  }

  private Optional<Object> truth(JsonValue json, String path) {
    return switch (json.getValueType()) {
      case TRUE -> Optional.of(true);
      case FALSE -> Optional.of(false);
      case ARRAY, OBJECT, STRING, NUMBER, NULL -> wrongType(path, "Give true or false.");
    };
  }

  private Optional<Object> day(String text, String path) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return problem(path, "format", "Write a day as 2026-11-21.");
    }
  }

  private Optional<Object> moment(String text, String path) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException notAnInstant) {
      return problem(path, "format", "Write a time as 2026-11-21T09:30:00Z.");
    }
  }

  private Optional<Object> word(Class<?> type, String name, String path) {
    var names = WireValue.names(type).collect(Collectors.joining(", "));
    return known(WireValue.word(type, name), path, "unknown_value", "Use one of: " + names + ".");
  }

  /** A value whose type a form decides later: text, number, truth, list or map. */
  private Optional<Object> any(JsonValue json, String path) {
    return switch (json) {
      case JsonString _ -> string(json, path).map(Function.identity());
      case JsonNumber number -> Optional.of(number.bigDecimalValue());
      case JsonArray array -> list(array, path);
      case JsonObject object -> Optional.of(map(object, path));
      default -> truth(json, path);
    };
  }

  private Optional<Object> list(JsonArray array, String path) {
    var bound = new ArrayList<Object>();
    for (int i = 0; i < array.size(); i++) {
      any(array.get(i), path + "[" + i + "]").ifPresent(bound::add);
    }
    return Optional.of(bound);
  }

  private Map<String, Object> map(JsonObject object, String path) {
    var bound = new LinkedHashMap<String, Object>();
    object.forEach((key, one) -> any(one, path + "." + key).ifPresent(v -> bound.put(key, v)));
    return bound;
  }

  private Optional<Object> known(Optional<Object> found, String path, String key, String message) {
    return found.or(() -> problem(path, key, message));
  }

  private <T> Optional<T> problem(String path, String key, String message) {
    problems.require(false, path, key, message);
    return Optional.empty();
  }
}
