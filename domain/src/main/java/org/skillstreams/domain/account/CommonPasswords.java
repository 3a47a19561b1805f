package org.skillstreams.domain.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Passwords that everybody tries first (NIST SP 800-63B, 3.1.1.2: block list). */
final class CommonPasswords {

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Set<String> ALL = read();

  private CommonPasswords() {}

  /**
   * Whether the password, or what is left of it without digits and signs at its ends, is common.
   */
  static boolean contain(String password) {
    var lower = password.toLowerCase(Locale.ROOT);
    return ALL.contains(lower) || ALL.contains(EDGES.matcher(lower).replaceAll(""));
  }

  private static Set<String> read() {
    var file = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
    var stream = Objects.requireNonNull(file, "common-passwords.txt is missing");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("# "))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
