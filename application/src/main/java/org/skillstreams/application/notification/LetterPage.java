package org.skillstreams.application.notification;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Sets a letter as HTML. The frame is the file {@code letter.html}; every word that is put into it
 * is escaped, so that nothing anybody wrote can be markup (X1).
 */
final class LetterPage {

  private static final String FRAME = read();
  private static final String ITEM =
      """
      <h1 style="margin:0 0 8px;font-size:20px;line-height:28px">{{title}}</h1>
      <p style="margin:0 0 20px">{{text}}</p>
      <p style="margin:0 0 28px"><a href="{{address}}" style="display:inline-block;padding:10px 18px;\
      border-radius:10px;background:#0f5b57;color:#ffffff;text-decoration:none;font-weight:600">{{words}}</a></p>
      """;
  private static final String LINK =
      "<a href=\"{{address}}\" style=\"color:#5c5750\">{{words}}</a>";

  private LetterPage() {}

  static String of(Letter letter) {
    var items = letter.items().stream().map(LetterPage::item).collect(joining());
    return FRAME
        .replace("{{title}}", escaped(letter.title()))
        .replace("{{greeting}}", escaped(letter.greeting()))
        .replace("{{foot}}", foot(letter.foot()))
        .replace("{{items}}", items);
  }

  private static String foot(Letter.Foot foot) {
    var unsubscribe = foot.unsubscribe().map(link -> " · " + link(link)).orElse("");
    return escaped(foot.why()) + "<br>" + link(foot.settings()) + unsubscribe;
  }

  private static String item(Letter.Item item) {
    return leading(ITEM, item.link())
        .replace("{{title}}", escaped(item.title()))
        .replace("{{text}}", escaped(item.text()));
  }

  private static String link(Letter.Link link) {
    return leading(LINK, link);
  }

  private static String leading(String template, Letter.Link link) {
    return template
        .replace("{{address}}", escaped(link.address()))
        .replace("{{words}}", escaped(link.words()));
  }

  /** The braces too: no word can pass for a place in the frame. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("{", "&#123;");
  }

  private static String read() {
    try (var file = LetterPage.class.getResourceAsStream("letter.html")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
