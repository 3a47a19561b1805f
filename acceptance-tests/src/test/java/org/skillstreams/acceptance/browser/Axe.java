package org.skillstreams.acceptance.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The accessibility checks of axe-core, the same version that the web client's own tests use. */
final class Axe {

  private static final Path SCRIPT =
      Path.of("../adapters-web/src/main/frontend/node_modules/axe-core/axe.min.js");

  private static final String RUN =
      """
      async () => {
        const { violations } = await axe.run(document, { resultTypes: ['violations'] })
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, help, nodes }) =>
            nodes.map(({ target, failureSummary }) =>
              `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`))
      }
      """;

  private final String script;

  private Axe(String script) {
    this.script = script;
  }

  static Axe ofTheClient() {
    try {
      return new Axe(Files.readString(SCRIPT));
    } catch (IOException e) {
      throw new UncheckedIOException("axe-core comes with the build of the web client", e);
    }
  }

  /** Serious and critical violations on the page as it stands. */
  List<String> violations(Page page) {
    page.evaluate("axe => { if (!window.axe) (0, eval)(axe) }", script);
    return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
  }
}
