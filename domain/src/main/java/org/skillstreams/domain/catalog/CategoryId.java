package org.skillstreams.domain.catalog;

import java.util.regex.Pattern;

/**
 * A category's lasting name in URLs and data.
 *
 * @param value a slug such as {@code house-cleaning}
 */
public record CategoryId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,59}");

  public CategoryId {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a category id: " + value);
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
