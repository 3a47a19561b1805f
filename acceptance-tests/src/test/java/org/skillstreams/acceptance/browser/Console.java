package org.skillstreams.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What an operator looks into. */
record Console(Window window) {

  private static final String WHY = "Why these providers";

  void find(String title) {
    window.isAt("Jobs");
    window.fill("Search", title);
    assertThat(window.page().getByRole(AriaRole.ARTICLE)).hasCount(1);
    window.follow(title);
    window.isAt(title);
  }

  /** Every candidate with a bar of what its score is made of, and all of them on a map. */
  void seesWhyTheseTwo() {
    var why = window.part(WHY);
    var rows = why.locator("tbody").getByRole(AriaRole.ROW);
    assertThat(rows.filter(new Locator.FilterOptions().setHasText("Asked"))).hasCount(2);
    assertThat(rows.first().getByRole(AriaRole.IMG))
        .hasAttribute("aria-label", Pattern.compile("^Reviews .*, Distance .*"));
    assertThat(why.locator("svg[aria-label^='Map: the request in 97214']")).isVisible();
  }

  void computesAgain() {
    window.press("Compute again");
    window.sees("Computed again: the same result.");
  }

  void readsTheClock() {
    window.follow("Clock");
    window.isAt("Clock");
    window.sees("Move time forward");
  }

  void findsTheReport(String title, String provider) {
    window.follow("Reports");
    window.isAt("Reports");
    assertThat(report(title, provider)).hasCount(1);
  }

  void upholds(String title, String provider, String reason) {
    report(title, provider).getByText(Pattern.compile("^Uphold, return ")).click();
    window.fill("Reason", reason);
    window.press("Uphold");
    window.sees("Upheld. The credits are back.");
  }

  private Locator report(String title, String provider) {
    return window
        .page()
        .getByRole(AriaRole.ARTICLE)
        .filter(new Locator.FilterOptions().setHasText(title))
        .filter(new Locator.FilterOptions().setHasText(provider));
  }
}
