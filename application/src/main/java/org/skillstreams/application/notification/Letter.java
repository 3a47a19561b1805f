package org.skillstreams.application.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.skillstreams.domain.account.Person;

/**
 * The words of a mail before they are set as text and as HTML.
 *
 * @param oneClick where mail programs unsubscribe by themselves
 */
record Letter(
    Person to,
    String title,
    String greeting,
    List<Item> items,
    Foot foot,
    Optional<String> oneClick) {

  /** Words that lead somewhere. */
  record Link(String words, String address) {}

  /** What one notice says. */
  record Item(String title, String text, Link link) {}

  /** What stands below every mail. */
  record Foot(String why, Link settings, Optional<Link> unsubscribe) {}

  private static final int LONGEST_SUBJECT = 300;

  Mail mail(UUID id, String kind) {
    var subject = title.substring(0, Math.min(title.length(), LONGEST_SUBJECT));
    return new Mail(
        id, to.id(), to.email().value(), kind, subject, plain(), LetterPage.of(this), oneClick);
  }

  private String plain() {
    var items =
        this.items.stream()
            .flatMap(item -> Stream.of(item.title(), item.text(), lead(item.link()), ""));
    var foot =
        Stream.concat(
            Stream.of("-- ", this.foot.why(), lead(this.foot.settings())),
            this.foot.unsubscribe().map(Letter::lead).stream());
    var all = Stream.concat(Stream.of(greeting, ""), Stream.concat(items, foot));
    return String.join("\r\n", all.toList()) + "\r\n";
  }

  private static String lead(Link link) {
    return link.words() + ": " + link.address();
  }
}
