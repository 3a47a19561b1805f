package org.skillstreams.bootstrap.tidy;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file may cost its reader. These numbers only ever go down, and the words only ever become
 * more.
 */
final class Budgets {

  static final int LINES_OF_A_FILE = 250;
  static final int LINES_OF_THE_MEDIAN_FILE = 42;
  static final int LINES_OF_A_METHOD = 40;
  static final int CHARACTERS_OF_A_LINE = 120;

  /** Names that say nothing about what a thing is for. */
  static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Utils?|Helpers?|Manager|Dto|DTO)$");

  /** Notes of work not done, in pieces so that this file may stay. */
  static final Pattern NOTE = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

  /** Written by people, and read by people. */
  static final Set<String> SOURCES = Set.of("java", "ts", "tsx", "css", "sql", "feature");

  /** Written by tools, or not ours. */
  static final Set<String> NOT_OURS =
      Set.of("node_modules", "dist", "target", "generated", ".git", ".data", "coverage");

  private Budgets() {}
}
