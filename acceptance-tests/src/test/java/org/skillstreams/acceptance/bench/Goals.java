package org.skillstreams.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What measurements should show, and whether they do. */
final class Goals {

  private final List<String> lines = new ArrayList<>();

  void atLeast(double goal, double figure, String what) {
    note(
        figure >= goal,
        String.format(Locale.ROOT, "%.2f (goal: at least %.2f)", figure, goal),
        what);
  }

  void atMost(double goal, double figure, String what) {
    note(
        figure <= goal,
        String.format(Locale.ROOT, "%.2f (goal: at most %.2f)", figure, goal),
        what);
  }

  void exactly(long goal, long figure, String what) {
    note(figure == goal, String.format(Locale.ROOT, "%,d (goal: %,d)", figure, goal), what);
  }

  private void note(boolean met, String figure, String what) {
    lines.add((met ? "met    " : "MISSED ") + what + ": " + figure);
  }

  void print() {
    System.out.println();
    lines.forEach(System.out::println);
  }
}
