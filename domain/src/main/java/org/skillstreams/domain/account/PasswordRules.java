package org.skillstreams.domain.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Problems;

/**
 * What a new password must be (NIST SP 800-63B): long enough, not common, not made of the person's
 * own name or address. Any characters count; none are demanded.
 */
public final class PasswordRules {

  /** NIST asks for 8; ours also guard money. */
  public static final int SHORTEST = 10;

  /** Bounds the work of hashing. */
  public static final int LONGEST = 128;

  private static final int DISTINCT = 5;
  private static final int TELLING = 4;

  private PasswordRules() {}

  /** Everything wrong with the password; empty if it may be used. */
  public static List<FieldProblem> check(String password, String name, String email) {
    int length = password.codePointCount(0, password.length());
    var problems = new Problems();
    problems
        .require(
            length >= SHORTEST,
            "password",
            "too_short",
            "Use at least " + SHORTEST + " characters.")
        .require(
            length <= LONGEST, "password", "too_long", "Use at most " + LONGEST + " characters.")
        .require(
            !CommonPasswords.contain(password),
            "password",
            "common",
            "Many people use this password.")
        .require(varied(password), "password", "repetitive", "Use more different characters.")
        .require(
            !tells(password, name, email),
            "password",
            "personal",
            "Leave your name and address out.");
    return problems.found();
  }

  private static boolean varied(String password) {
    return password.codePoints().distinct().limit(DISTINCT).count() == DISTINCT;
  }

  private static boolean tells(String password, String name, String email) {
    var lower = password.toLowerCase(Locale.ROOT);
    var mailbox =
        Optional.of(email.indexOf('@')).filter(at -> at > 0).map(at -> email.substring(0, at));
    return Stream.concat(Stream.of(name.split("[\\s.,'-]+")), mailbox.stream())
        .map(part -> part.toLowerCase(Locale.ROOT))
        .filter(part -> part.length() >= TELLING)
        .anyMatch(lower::contains);
  }
}
