package org.skillstreams.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What a page complains about behind the scenes: console errors, crashes, requests that fail. */
final class Troubles {

  private static final int FIRST_FAILURE = 400;

  /** Leaving a page takes back what it still asked for. */
  private static final String TAKEN_BACK = "net::ERR_ABORTED";

  private final List<String> seen = new ArrayList<>();

  static Troubles of(Page page) {
    var troubles = new Troubles();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        troubles.seen.add("console: " + message.text());
      }
    });
    page.onPageError(error -> troubles.seen.add("uncaught: " + error));
    page.onRequestFailed(troubles::failed);
    page.onResponse(troubles::answered);
    return troubles;
  }

  /** All so far. */
  List<String> seen() {
    return List.copyOf(seen);
  }

  private void failed(Request request) {
    if (!TAKEN_BACK.equals(request.failure())) {
      seen.add("failed: %s %s".formatted(request.url(), request.failure()));
    }
  }

  private void answered(Response response) {
    if (response.status() >= FIRST_FAILURE) {
      seen.add("answered %d: %s".formatted(response.status(), response.url()));
    }
  }
}
