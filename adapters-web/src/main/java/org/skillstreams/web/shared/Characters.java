package org.skillstreams.web.shared;

/** Which characters text may hold. */
final class Characters {

  private Characters() {}

  /** Whether there is no control character but line ends and tabs, and no half of a character. */
  static boolean areClean(String text) {
    return text.codePoints().allMatch(Characters::clean);
  }

  private static boolean clean(int character) {
    boolean lineEndOrTab = character == '\n' || character == '\r' || character == '\t';
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return lineEndOrTab || !(Character.isISOControl(character) || half);
  }
}
