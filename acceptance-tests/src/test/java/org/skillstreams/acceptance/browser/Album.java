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
  private int pictures;

  /** Checks the page as it stands when everything on it has arrived. */
  void add(Window window, String name) {
    PlaywrightAssertions.assertThat(window.page().locator(".animate-shimmer")).hasCount(0);
    var numbered = "%02d-%s".formatted(++pictures, name);
    look(window, window.size(), numbered);
    look(window, window.size().other(), numbered);
    window.page().setViewportSize(window.size().width, window.size().height);
    assertThat(axe.violations(window.page())).as("axe on " + name).isEmpty();
    assertThat(window.troubles()).as("behind " + name).isEmpty();
  }

  private static void look(Window window, Size size, String name) {
    var page = window.page();
    page.setViewportSize(size.width, size.height);
    var file = FOLDER.resolve("%s-%s.png".formatted(name, size.name().toLowerCase(Locale.ROOT)));
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    assertThat(page.evaluate(TOO_WIDE)).as("%s is wider than %s", name, size).isEqualTo(0);
  }
}
