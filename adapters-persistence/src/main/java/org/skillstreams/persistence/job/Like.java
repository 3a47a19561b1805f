package org.skillstreams.persistence.job;

import java.util.Arrays;
import java.util.List;

/** Patterns for {@code like}, in which what somebody typed stands for nothing but itself. */
final class Like {

  private static final int MOST_WORDS = 8;

  private Like() {}

  static String beginsWith(String text) {
    return escaped(text) + "%";
  }

  /** One pattern for each word; what matches all of them contains all the words. */
  static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .limit(MOST_WORDS)
        .map(word -> "%" + escaped(word) + "%")
        .toList();
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\%_]", "\\\\$0");
  }
}
