package org.skillstreams.bootstrap.seed;

import java.util.List;

/** Corners that every city has. */
final class Streets {

  private static final List<String> NAMES =
      List.of(
          "Oak Street",
          "Maple Avenue",
          "2nd Street",
          "Hill Road",
          "Mill Lane",
          "Park Avenue",
          "Cedar Street",
          "Station Road",
          "Elm Street",
          "River Road",
          "9th Avenue",
          "Church Street");

  private Streets() {}

  /** A corner that goes with a text, always the same. */
  static String of(String text) {
    int number = Math.floorMod(text.hashCode(), NAMES.size() * (NAMES.size() - 1));
    int first = number % NAMES.size();
    int second = (first + 1 + number / NAMES.size()) % NAMES.size();
    return NAMES.get(first) + " and " + NAMES.get(second);
  }
}
