package org.skillstreams.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillstreams.acceptance.http.Server;

/**
 * Whatever the navigation leads to: accessible, not wider than a phone, nothing in the console, no
 * request that fails; in both colour schemes.
 */
@Tag("SS-98")
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageIT {

  private static final String VISITOR = "visitor";
  private static final String PATHS =
      "links => [...new Set(links.map(({ href }) => new URL(href).pathname))]";

  private Chrome chrome;

  @BeforeAll
  void startChrome() {
    chrome = Chrome.start();
  }

  @AfterAll
  void stopChrome() {
    if (chrome != null) {
      chrome.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "visitor, LIGHT", "visitor, DARK",
    "seeker, LIGHT", "seeker, DARK",
    "provider, LIGHT", "provider, DARK",
    "admin, LIGHT", "admin, DARK"
  })
  void everyPageOfTheNavigationIsInOrderOnAPhone(String role, ColorScheme scheme) {
    try (var window = chrome.open(Size.PHONE, scheme)) {
      if (role.equals(VISITOR)) {
        window.go("/").sees("Sign in");
      } else {
        window.signIn(Server.running().signIn(role));
      }
      var album = new Album(role + "-" + scheme.name().toLowerCase(Locale.ROOT));
      var seen = new LinkedHashSet<String>();
      var ahead =
          new ArrayDeque<>(paths(window, "header a:visible, nav a:visible, footer a:visible"));
      while (!ahead.isEmpty()) {
        var path = ahead.remove();
        if (seen.add(path)) {
          album.glance(window.go(path), name(path));
          ahead.addAll(paths(window, "nav a:visible"));
          for (var found : paths(window, "article a").stream().limit(1).toList()) {
            album.glance(window.go(found), name(path) + "-one");
          }
        }
      }
      assertThat(seen).hasSizeGreaterThan(4);
    }
  }

  private static List<String> paths(Window window, String links) {
    var found = (List<?>) window.page().locator(links).evaluateAll(PATHS);
    return found.stream().map(String::valueOf).toList();
  }

  private static String name(String path) {
    return path.equals("/") ? "landing" : path.substring(1).replace('/', '-');
  }
}
