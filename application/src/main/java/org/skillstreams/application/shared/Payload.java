package org.skillstreams.application.shared;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A JSON object for a live event: numbers and truths as they are, enum values in lower_snake_case,
 * what is not there as null, everything else as text. What is HTML to a browser is escaped, so that
 * the text is inert wherever it lands (X1).
 */
public final class Payload {

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Adds a value under this name. */
  public Payload with(String name, Object value) {
    parts.put(name, json(value));
    return this;
  }

  /** The object as JSON text. */
  public String text() {
    return parts.entrySet().stream()
        .map(part -> quoted(part.getKey()) + ":" + part.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String json(Object value) {
    return switch (value) {
      case Optional<?> maybe -> maybe.map(Payload::json).orElse("null");
      case Boolean truth -> truth.toString();
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case Enum<?> word -> quoted(word.name().toLowerCase(Locale.ROOT));
      case Payload object -> object.text();
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    var out = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(c -> append(out, (char) c));
    return out.append('"').toString();
  }

  /** Half a character cannot be stored; two escaped halves mean the whole one. */
  private static void append(StringBuilder out, char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < ' '
        || c == '<'
        || c == '>'
        || c == '\u2028'
        || c == '\u2029'
        || Character.isSurrogate(c)) {
      out.append("\\u%04x".formatted((int) c));
    } else {
      out.append(c);
    }
  }
}
