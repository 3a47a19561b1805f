package org.skillstreams.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.Locale;

/** Looks at every page: is it accessible, does it fit; and keeps a picture of it in both sizes. */
final class Album {

  private static final Path FOLDER = Path.of("target", "journey");
  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final Axe axe = Axe.ofTheClient();
  private final Path folder;
  private int pictures;

  /** Pictures go to a folder of this name. */
  Album(String name) {
    this.folder = FOLDER.resolve(name);
  }

  /** Checks the page as it stands when everything on it has arrived; a picture in both sizes. */
  void add(Window window, String name) {
    var numbered = "%02d-%s".formatted(++pictures, name);
    arrived(window);
    look(window, window.size(), numbered);
    look(window, window.size().other(), numbered);
    window.page().setViewportSize(window.size().width, window.size().height);
    judge(window, name);
  }

  /** The same in the window's own size only. */
  void glance(Window window, String name) {
    arrived(window);
    look(window, window.size(), "%02d-%s".formatted(++pictures, name));
    judge(window, name);
  }

  private static void arrived(Window window) {
    PlaywrightAssertions.assertThat(window.page().locator("h1")).hasCount(1);
    PlaywrightAssertions.assertThat(window.page().locator(".animate-shimmer")).hasCount(0);
  }

  private void judge(Window window, String name) {
    assertThat(axe.violations(window.page())).as("axe on " + name).isEmpty();
    assertThat(window.troubles()).as("behind " + name).isEmpty();
  }

  private void look(Window window, Size size, String name) {
    var page = window.page();
    page.setViewportSize(size.width, size.height);
    var file = "%s-%s.png".formatted(name, size.name().toLowerCase(Locale.ROOT));
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)).setFullPage(true));
    assertThat(page.evaluate(TOO_WIDE)).as("%s is wider than %s", name, size).isEqualTo(0);
  }
}
