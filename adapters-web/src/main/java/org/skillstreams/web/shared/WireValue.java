package org.skillstreams.web.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How domain words look on the wire, the same in bodies, paths and queries: an enum value in
 * lower_snake_case, a value of one part, such as an id or a ZIP code, as that part.
 */
final class WireValue {

  private WireValue() {}

  static String of(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /** The names of an enum's values. */
  static Stream<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(word -> of((Enum<?>) word));
  }

  static Optional<Object> word(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(word -> of((Enum<?>) word).equals(name))
        .map(Object.class::cast)
        .findAny();
  }

  /** The only part of a domain value such as an id; empty for any other type. */
  static Optional<RecordComponent> onlyPart(Class<?> type) {
    boolean value = type.isRecord() && type.getPackageName().startsWith("org.skillstreams.domain");
    var parts = value ? type.getRecordComponents() : new RecordComponent[0];
    return parts.length == 1 ? Optional.of(parts[0]) : Optional.empty();
  }

  /** Reads a value of one part from text; empty if the text is none. */
  static Optional<Object> read(Class<?> type, String text) {
    try {
      return part(type, text).flatMap(part -> make(type, part));
    } catch (IllegalArgumentException notSuchAValue) {
      return Optional.empty();
    }
  }

  private static Optional<Object> part(Class<?> type, String text) {
    return onlyPart(type)
        .map(only -> only.getType() == UUID.class ? (Object) canonical(text) : text);
  }

  private static UUID canonical(String text) {
    var id = UUID.fromString(text);
    if (!id.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("not a UUID in full: " + text);
    }
    return id;
  }

  private static Optional<Object> make(Class<?> type, Object part) {
    try {
      return Optional.of(type.getConstructor(part.getClass()).newInstance(part));
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException) {
        return Optional.empty();
      }
      throw new IllegalStateException(refused);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
