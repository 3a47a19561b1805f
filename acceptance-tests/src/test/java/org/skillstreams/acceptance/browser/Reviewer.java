package org.skillstreams.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Either side of a finished job, writing about the other. */
record Reviewer(Window window) {

  private static final List<String> SCORES =
      List.of("Overall", "Quality", "Communication", "Professionalism", "Value");

  void open() {
    window.press("Write a review");
  }

  void write(int stars, String text) {
    SCORES.forEach(score -> rate(score, stars));
    window.fill("In your words", text);
    window.press("Send review");
    window.sees("Thank you. Your review is stored.");
  }

  private void rate(String score, int stars) {
    window
        .page()
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(score))
        .locator("label")
        .nth(stars - 1)
        .click();
  }
}
