package org.skillstreams.domain.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.skillstreams.domain.shared.Refusal;

/**
 * An e-mail address, in small letters: people do not tell addresses apart by their case.
 *
 * @param value such as {@code anna@example.com}, at most 254 characters (RFC 5321)
 */
public record Email(String value) {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile("[^\\s@\\p{Cntrl}<>\"(),:;\\\\]{1,64}@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+");

  public Email {
    if (!isEmail(value) || !value.equals(value.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("not a normalised e-mail address");
    }
  }

  /** Reads an address that a person typed, or refuses naming the field. */
  public static Email parse(String field, String text) {
    var normal = text.strip().toLowerCase(Locale.ROOT);
    if (!isEmail(normal)) {
      throw Refusal.invalid(field, "email.format", "Write an e-mail address.");
    }
    return new Email(normal);
  }

  public static boolean isEmail(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /** The part before the at sign. */
  public String mailbox() {
    return value.substring(0, value.indexOf('@'));
  }

  @Override
  public String toString() {
    return value;
  }
}
