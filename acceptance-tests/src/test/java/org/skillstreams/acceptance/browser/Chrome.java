package org.skillstreams.acceptance.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillstreams.acceptance.http.Server;

/** The system's Chromium in front of the real server. Tests that need it are skipped without it. */
final class Chrome implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Without a sandbox, because builds in containers run as root. It sees only our own pages. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private static final double PATIENCE_MILLIS = 15_000;

  private final Playwright playwright;
  private final Browser browser;
  private final URI server;

  private Chrome(Playwright playwright, Path binary, URI server) {
    this.playwright = playwright;
    this.browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(binary).setArgs(ARGUMENTS));
    this.server = server;
  }

  static Chrome start() {
    var binary = installed();
    assumeTrue(
        binary.isPresent(),
        "There is no Chromium on the PATH, so no browser journey: apt-get install chromium");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    var quiet =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    return new Chrome(Playwright.create(quiet), binary.orElseThrow(), Server.running().address());
  }

  /** A window of somebody who was never here before. */
  Window open(Size size) {
    return open(size, ColorScheme.LIGHT);
  }

  Window open(Size size, ColorScheme scheme) {
    var options =
        new Browser.NewContextOptions()
            .setBaseURL(server.toString())
            .setViewportSize(size.viewport())
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setLocale("en-US")
            .setTimezoneId("America/Los_Angeles");
    var context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return new Window(context, size);
  }

  private static Optional<Path> installed() {
    var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
    return NAMES.stream()
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
