package org.skillstreams.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.acceptance.http.Server;

/** Signing in and out without ever touching a mouse. */
@Tag("SS-98")
class KeyboardIT {

  private static final int MOST_TABS = 25;
  private static final String FOCUSED = "one => one === document.activeElement";
  private static final String OUTLINE = "one => getComputedStyle(one).outlineStyle";

  @Test
  void signingInAndOutNeedsNoMouse() {
    try (var chrome = Chrome.start();
        var window = chrome.open(Size.DESKTOP)) {
      var maria = Server.running().signIn("seeker");
      window.go("/").sees("Sign in");
      press(window, "Tab");
      assertThat(link(window, "Skip to content")).isFocused();

      tabTo(window, link(window, "Sign in"));
      press(window, "Enter");
      window.isAt("Welcome back");
      tabTo(window, window.field("Email"));
      window.page().keyboard().type(maria.email());
      tabTo(window, window.field("Password"));
      window.page().keyboard().type(maria.password());
      press(window, "Enter");
      window.isAt("My requests");

      tabTo(window, window.button("Account of Maria Keller"));
      press(window, "Enter");
      var signOut = window.page().getByRole(AriaRole.MENUITEM).getByText("Sign out");
      assertThat(signOut).isVisible();
      press(window, "End");
      press(window, "Enter");
      window.isAt("Say what you need once. Compare two good answers.");
    }
  }

  /** Tabs until it has the focus, and sees where the focus is. */
  private static void tabTo(Window window, Locator target) {
    target.waitFor();
    for (int tabs = 0; tabs < MOST_TABS && !isFocused(target); tabs++) {
      press(window, "Tab");
    }
    assertThat(target).isFocused();
    Assertions.assertThat(target.evaluate(OUTLINE)).isEqualTo("solid");
  }

  private static boolean isFocused(Locator target) {
    return Boolean.TRUE.equals(target.evaluate(FOCUSED));
  }

  private static Locator link(Window window, String name) {
    return window
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void press(Window window, String key) {
    window.page().keyboard().press(key);
  }
}
