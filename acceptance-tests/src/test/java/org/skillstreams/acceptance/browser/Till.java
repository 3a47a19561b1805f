package org.skillstreams.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Where a provider buys credits, and reads what became of them. */
record Till(Window window) {

  static final String CARD = "4242 4242 4242 4242";

  /** Chooses a package; what follows is the payment company's page. */
  void choose(String offer) {
    window.button(Pattern.compile("^Buy " + offer)).click();
    assertThat(window.page().locator("[name=number]")).isVisible();
  }

  void payWith(String card) {
    var page = window.page();
    page.locator("[name=email]").fill("anna@example.org");
    page.locator("[name=name]").fill("Anna");
    page.locator("[name=number]").fill(card);
    page.locator("[name=expiry]").fill("12 / 34");
    page.locator("[name=cvc]").fill("123");
    window.button(Pattern.compile("^Pay")).click();
  }

  void seesTheReceipt(String offer, String paid) {
    window.isAt("Your purchase");
    window.sees("Thank you. Your credits are here.");
    var receipt = window.part("Thank you. Your credits are here.");
    assertThat(receipt).containsText(offer);
    assertThat(receipt).containsText(paid);
    assertThat(receipt).containsText("Receipt number");
  }

  /** The lines of the history, the newest first: what, change, and balances around it. */
  void seesInTheHistory(String... lines) {
    var rows = window.page().locator("tbody").getByRole(AriaRole.ROW);
    assertThat(rows).hasCount(lines.length);
    for (int at = 0; at < lines.length; at++) {
      assertThat(rows.nth(at)).hasText(Pattern.compile(lines[at]));
    }
  }

  /** The one purchase in the list. */
  void opensTheReceiptAgain() {
    window.follow("Purchases");
    var purchases = window.page().locator("main li a[href^='/credits/purchases/']");
    assertThat(purchases).hasCount(1);
    assertThat(purchases.filter(new Locator.FilterOptions().setHasText("Paid"))).hasCount(1);
    purchases.click();
  }
}
