package org.skillstreams.domain.payment;

import java.util.regex.Pattern;

/**
 * A package's lasting name in URLs and data.
 *
 * @param value a slug such as {@code ten-credits}
 */
public record PackageId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,59}");

  public PackageId {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a package id: " + value);
    }
  }

  public static boolean isSlug(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
