package org.skillstreams.domain.ledger;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The business fact behind a posting, such as {@code claim:<job>:<provider>}. One fact makes at
 * most one posting: the key is unique in the database.
 *
 * @param value 1 to 200 visible ASCII characters
 */
public record BusinessKey(String value) {

  private static final Pattern VISIBLE = Pattern.compile("[!-~]+");
  private static final int LONGEST = 200;

  public BusinessKey {
    if (!isKey(value, LONGEST)) {
      throw new IllegalArgumentException("not a business key: " + value);
    }
  }

  /**
   * Whether a text that a client sent may be a key, or a part of one, of at most so many
   * characters.
   */
  public static boolean isKey(String text, int longest) {
    return text.length() <= longest && VISIBLE.matcher(text).matches();
  }

  /** A key of a fact's name and the ids that make it unique. */
  public static BusinessKey of(String fact, Object... ids) {
    var parts = Arrays.stream(ids).map(Object::toString).collect(Collectors.joining(":"));
    return new BusinessKey(fact + ":" + parts);
  }

  @Override
  public String toString() {
    return value;
  }
}
