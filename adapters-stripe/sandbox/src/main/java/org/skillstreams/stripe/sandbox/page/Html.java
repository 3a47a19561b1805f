package org.skillstreams.stripe.sandbox.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Writing pages: one calm frame for all of them, and nothing from outside. */
public final class Html {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8884; --act: #3b5bdb; }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
      .banner { background: #fff3bf; color: #5c3c00; padding: .5rem 1rem; text-align: center; }
      main { max-width: 30rem; margin: 0 auto; padding: 1rem; }
      h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
      table { width: 100%; border-collapse: collapse; }
      th, td { text-align: left; padding: .5rem 0; border-bottom: 1px solid var(--line); }
      td:last-child, th:last-child { text-align: right; padding-left: 1rem; }
      label { display: block; margin-top: .9rem; font-weight: 600; }
      input:not([type=radio]), select { width: 100%; box-sizing: border-box; font: inherit; padding: .6rem;
        border: 1px solid #868e96; border-radius: .4rem; }
      fieldset { border: 1px solid var(--line); border-radius: .4rem; margin-top: 1rem; }
      .choice { font-weight: 400; margin: .4rem 0; }
      button { font: inherit; font-weight: 600; width: 100%; padding: .8rem; margin-top: 1rem;
        color: #fff; background: var(--act); border: 0; border-radius: .4rem; cursor: pointer; }
      button.quiet { background: #495057; }
      a, button, input { outline-offset: 2px; }
      .problem { background: #ffe3e3; color: #862e2e; padding: .7rem 1rem; border-radius: .4rem; }
      .hint { font-size: .9rem; } code { white-space: nowrap; }
      """;

  private Html() {}

  /** A whole page. The content is HTML; what people wrote in it is escaped already. */
  public static String page(String title, String content) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>%s</style>
    </head>
    <body>
      <p class="banner" role="note">Sandbox: no real money</p>
      <main>
        <h1>%s</h1>
        %s
      </main>
    </body>
    </html>
    """
        .formatted(text(title), STYLE, text(title), content);
  }

  /** Text, so that a browser reads nothing else in it. */
  public static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** What went wrong, or nothing. */
  public static String problem(String message) {
    return message.isEmpty() ? "" : "<p class=\"problem\" role=\"alert\">" + text(message) + "</p>";
  }

  /** An amount of minor units as people read it. */
  public static String money(long amount, String currency) {
    var unit = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
    var format = NumberFormat.getCurrencyInstance(Locale.US);
    format.setCurrency(unit);
    format.setMinimumFractionDigits(unit.getDefaultFractionDigits());
    format.setMaximumFractionDigits(unit.getDefaultFractionDigits());
    return format.format(BigDecimal.valueOf(amount, unit.getDefaultFractionDigits()));
  }
}
