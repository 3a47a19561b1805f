package org.skillstreams.messaging.viewer;

import static java.util.stream.Collectors.joining;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The pages, as HTML in which every word from a mail is escaped. */
final class Pages {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM, HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final String FRAME =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <title>{{title}}</title><style>
      body{margin:0;background:#f6f3ee;color:#26231f;font:16px/1.5 system-ui,sans-serif}
      main{max-width:860px;margin:0 auto;padding:24px 16px}
      h1{font-size:22px} a{color:#0f5b57} small,dt{color:#5c5750}
      ul{list-style:none;margin:0;padding:0;background:#fff;border:1px solid #e6e0d6;border-radius:10px}
      li{border-top:1px solid #e6e0d6;overflow-wrap:anywhere} li:first-child{border:0}
      li a{display:block;padding:12px 16px;text-decoration:none;color:inherit} li a:hover{background:#f6f3ee}
      b{display:block} dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;overflow-wrap:anywhere} dd{margin:0}
      iframe,pre{width:100%;box-sizing:border-box;background:#fff;border:1px solid #e6e0d6;border-radius:10px}
      iframe{height:520px} pre{padding:16px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:14px}
      </style></head><body><main>{{content}}</main></body></html>
      """;

  private Pages() {}

  static String list(List<Letter> letters) {
    var rows =
        letters.isEmpty()
            ? "<p>No mail was sent yet. This page reads itself again every few seconds.</p>"
            : "<ul>" + letters.stream().map(Pages::row).collect(joining()) + "</ul>";
    return page(
            "Mails of this demo",
            "<h1>Mails of this demo</h1>"
                + "<p>Nothing leaves this machine: whatever SkillStreams mails stands here.</p>"
                + rows)
        .replace("<title>", "<meta http-equiv=\"refresh\" content=\"5\"><title>");
  }

  private static String row(Letter letter) {
    return "<li><a href=\"/mails/%s\"><b>%s</b><small>To %s · %s</small></a></li>"
        .formatted(
            escaped(letter.id()),
            escaped(letter.subject()),
            escaped(letter.to()),
            TIME.format(letter.at()));
  }

  /** The mail's own HTML stands in a frame that can run nothing and load nothing. */
  static String letter(Letter letter) {
    var content =
        """
        <p><a href="/">All mails</a></p><h1>%s</h1>
        <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Sent</dt><dd>%s</dd></dl>
        <h2>As HTML</h2>
        <iframe title="The mail as HTML" src="/mails/%s/html"
          sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
        <h2>As text</h2><pre>%s</pre>
        """
            .formatted(
                escaped(letter.subject()),
                escaped(letter.from()),
                escaped(letter.to()),
                TIME.format(letter.at()),
                escaped(letter.id()),
                escaped(letter.plain()));
    return page(letter.subject(), content);
  }

  static String nothing() {
    return page("No such mail", "<h1>No such mail</h1><p><a href=\"/\">All mails</a></p>");
  }

  private static String page(String title, String content) {
    return FRAME.replace("{{title}}", escaped(title)).replace("{{content}}", content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
