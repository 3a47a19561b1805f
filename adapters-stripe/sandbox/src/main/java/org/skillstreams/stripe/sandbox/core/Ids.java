package org.skillstreams.stripe.sandbox.core;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Ids as Stripe's look: a prefix and letters that say nothing. */
public final class Ids {

  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final RandomGenerator random;

  public Ids(RandomGenerator random) {
    this.random = random;
  }

  public String next(String prefix) {
    return prefix + "_" + letters(24);
  }

  public String letters(int length) {
    return random
        .ints(length, 0, LETTERS.length())
        .mapToObj(index -> LETTERS.substring(index, index + 1))
        .collect(Collectors.joining());
  }
}
