package org.skillstreams.domain.shared;

import java.util.regex.Pattern;

/**
 * A US ZIP code as a person wrote it: five digits, or ZIP+4.
 *
 * @param value {@code 97201} or {@code 97201-1234}
 */
public record Zip(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{5}(-\\d{4})?");

  public Zip {
    if (!isZip(value)) {
      throw new IllegalArgumentException("not a ZIP code: " + value);
    }
  }

  public static boolean isZip(String text) {
    return FORM.matcher(text).matches();
  }

  /** Reads a ZIP code that a person typed, or refuses naming the field. */
  public static Zip parse(String field, String text) {
    var trimmed = text.strip();
    if (!isZip(trimmed)) {
      throw Refusal.invalid(field, "zip.format", "Write five digits, such as 97201, or ZIP+4.");
    }
    return new Zip(trimmed);
  }

  /** The five digits. */
  public Zip base() {
    return value.length() == 5 ? this : new Zip(value.substring(0, 5));
  }

  @Override
  public String toString() {
    return value;
  }
}
