package org.skillstreams.domain.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact that makes a notice, written as {@code job.route} or {@code
 * job.complete?actor=admin/seeker}.
 *
 * @param condition what the fact must say for it
 */
public record Trigger(String fact, Optional<Condition> condition) {

  /** A component of a fact, and the values of which it has one, as stored. */
  public record Condition(String component, List<String> values) {
    public Condition {
      values = List.copyOf(values);
    }
  }

  static Trigger of(String text) {
    var parts = text.split("[?=]", -1);
    return parts.length == 1
        ? new Trigger(text, Optional.empty())
        : new Trigger(parts[0], Optional.of(condition(parts[1], parts[2])));
  }

  private static Condition condition(String component, String values) {
    return new Condition(component, Arrays.asList(values.split("/", -1)));
  }

  /**
   * Whether this fact makes the notice.
   *
   * @param component the fact's components by name, as stored
   */
  public boolean by(String type, Function<String, Optional<String>> component) {
    return fact.equals(type)
        && condition
            .map(c -> component.apply(c.component()).filter(c.values()::contains).isPresent())
            .orElse(true);
  }

  @Override
  public String toString() {
    return fact + condition.map(Trigger::words).orElse("");
  }

  private static String words(Condition condition) {
    return "?" + condition.component() + "=" + String.join("/", condition.values());
  }
}
