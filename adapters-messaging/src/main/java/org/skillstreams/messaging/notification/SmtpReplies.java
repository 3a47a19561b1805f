package org.skillstreams.messaging.notification;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a mail server said: its replies begin with three digits, whatever the library wraps them in.
 */
final class SmtpReplies {

  private static final Pattern REPLY = Pattern.compile("(?:^|[\\s;:])([245])\\d\\d[ -]");

  private SmtpReplies() {}

  /** Whether it said that it will never want this mail. */
  static boolean permanent(MessagingException failed) {
    return first(failed).filter("5"::equals).isPresent();
  }

  /** Whether it said anything. */
  static boolean answered(MessagingException failed) {
    return first(failed).isPresent();
  }

  static String words(MessagingException failed) {
    return chain(failed).map(Throwable::toString).reduce((_, last) -> last).orElse("").strip();
  }

  private static Optional<String> first(MessagingException failed) {
    return chain(failed)
        .map(one -> Optional.ofNullable(one.getMessage()).orElse(""))
        .flatMap(text -> REPLY.matcher(text).results().map(found -> found.group(1)))
        .filter(digit -> !digit.equals("2"))
        .findFirst();
  }

  /** The failure and what it came from. */
  private static Stream<Exception> chain(Exception failed) {
    return Stream.iterate(
        failed,
        one -> one != null,
        one -> one instanceof MessagingException wrapped ? wrapped.getNextException() : null);
  }
}
