package org.skillstreams.application.payment;

import java.util.function.Function;

/** How a call to the payment company ended. */
public sealed interface Outcome<T> {

  /** It did what was asked. */
  record Done<T>(T value) implements Outcome<T> {}

  /**
   * It refused, and nothing happened.
   *
   * @param cause its own word for why, such as {@code amount_too_small}
   */
  record Refused<T>(String cause) implements Outcome<T> {}

  /**
   * Whether it did is not known: no answer, an answer that says nothing, or no place in the line.
   *
   * @param cause what we saw, for people who look into it
   */
  record Unknown<T>(String cause) implements Outcome<T> {}

  /** The same outcome with another value. */
  default <R> Outcome<R> map(Function<T, R> value) {
    return switch (this) {
      case Done<T>(var done) -> new Done<>(value.apply(done));
      case Refused<T>(var cause) -> new Refused<>(cause);
      case Unknown<T>(var cause) -> new Unknown<>(cause);
    };
  }
}
