package org.skillstreams.stripe.sandbox.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Form;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.page.Page.Reply;

/** Finds the page for an address such as {@code /checkout/cs_test_1}. */
public final class Pages implements HttpHandler {

  private static final int LARGEST = 1 << 16;

  private final Map<String, Page> pages;

  /** Pages by the first word of their address. */
  public Pages(Map<String, Page> pages) {
    this.pages = pages;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (reply(exchange)) {
        case Reply.Sent sent -> {
          exchange.getResponseHeaders().set("Location", sent.location());
          exchange.sendResponseHeaders(303, -1);
        }
        case Reply.Shown shown -> show(exchange, shown);
      }
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    var words = exchange.getRequestURI().getPath().split("/", -1);
    var page = words.length == 3 ? pages.get(words[1]) : null;
    if (page == null) {
      return Page.refused(404, "There is no such page", "<p>This is the Stripe sandbox.</p>");
    }
    try {
      if (!exchange.getRequestMethod().equals("POST")) {
        return page.show(words[2]);
      }
      var body = new String(exchange.getRequestBody().readNBytes(LARGEST), StandardCharsets.UTF_8);
      return page.submit(words[2], new Params(Form.parse(body), ""));
    } catch (ApiError e) {
      return Page.refused(e.status(), "That did not work", Html.problem(e.message()));
    }
  }

  private static void show(HttpExchange exchange, Reply.Shown shown) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'");
    var bytes = shown.html().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(shown.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
