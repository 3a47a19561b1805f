package org.skillstreams.acceptance.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The payment company as its own people and customers see it: its API, its pages, and the messages
 * it could send.
 */
record Company(Http http, URI stripe, String key, String webhookSecret) {

  /** The one that a server with this environment speaks to. */
  static Company of(Http http, Map<String, String> environment) {
    return new Company(
        http,
        URI.create(environment.get("STRIPE_API_BASE")),
        environment.get("STRIPE_API_KEY"),
        environment.get("STRIPE_WEBHOOK_SECRET"));
  }

  /** What its API knows. */
  JsonObject get(String path) {
    return Http.json(ok(http.send(request(path).GET().build())));
  }

  /** Asks its API for something. */
  JsonObject post(String path, Map<String, String> form) {
    return Http.json(ok(http.send(formed(request(path), form))));
  }

  /** Fills in the page where somebody pays. */
  void pay(String page, String method) {
    var form =
        Map.of(
            "email", "payer@example.com",
            "name", "A payer",
            "method", method,
            "number", "4242424242424242");
    fillIn(page, form);
  }

  /** Fills in one of its pages. */
  void fillIn(String page, Map<String, String> form) {
    var answer = http.send(formed(HttpRequest.newBuilder(URI.create(page)), form));
    if (answer.statusCode() >= 400) {
      throw new AssertionError("The page answered " + answer.statusCode() + ": " + answer.body());
    }
  }

  /** Whether somebody has filled in that page to the end. */
  boolean complete(String page) {
    var checkout = page.substring(page.lastIndexOf('/') + 1);
    return get("/v1/checkout/sessions/" + checkout).getString("status").equals("complete");
  }

  /** The latest events, the latest first. */
  List<JsonObject> events() {
    return get("/v1/events?limit=100").getJsonArray("data").getValuesAs(JsonObject.class);
  }

  /** The header with which it signs a message just now. */
  String signature(String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(webhookSecret.getBytes(US_ASCII), "HmacSHA256"));
      long now = Instant.now().getEpochSecond();
      var hash = mac.doFinal((now + "." + body).getBytes(UTF_8));
      return "t=" + now + ",v1=" + HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(stripe.resolve(path)).header("Authorization", "Bearer " + key);
  }

  private static HttpRequest formed(HttpRequest.Builder request, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field ->
                URLEncoder.encode(field.getKey(), UTF_8)
                    + "="
                    + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String ok(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new AssertionError(answer.request().uri() + " answered " + answer.body());
    }
    return answer.body();
  }
}
