package org.skillstreams.acceptance.shared;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** How the text names people, times and prices. */
public final class Names {

  private static final Pattern BETWEEN = Pattern.compile(",? and |, ");

  /** One person. */
  @ParameterType("[A-Z][a-z]+|the operator")
  public String person(String name) {
    return name;
  }

  /** Several: {@code Anna, Ben and Carl}. */
  @ParameterType("[A-Z][a-z]+(?:, [A-Z][a-z]+)*(?:,? and [A-Z][a-z]+)?")
  public List<String> people(String names) {
    return BETWEEN.splitAsStream(names).toList();
  }

  /** {@code 48 hours} or {@code 7 days}. */
  @ParameterType("\\d+ (?:minutes?|hours?|days?)")
  public Duration duration(String text) {
    var words = text.split(" ", -1);
    long count = Long.parseLong(words[0]);
    return switch (words[1].charAt(0)) {
      case 'm' -> Duration.ofMinutes(count);
      case 'h' -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  /** {@code 120 to 180 dollars}, in cents. */
  @ParameterType("(\\d+) to (\\d+) dollars")
  public Price price(String min, String max) {
    return new Price(Long.parseLong(min) * 100, Long.parseLong(max) * 100);
  }

  /** A price range in cents. */
  public record Price(long min, long max) {}
}
