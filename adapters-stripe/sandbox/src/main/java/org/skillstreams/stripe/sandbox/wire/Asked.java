package org.skillstreams.stripe.sandbox.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.skillstreams.stripe.sandbox.core.ApiError;

/** A request as it came in. */
public record Asked(
    String method,
    String path,
    String parameters,
    String authorization,
    String account,
    String idempotencyKey,
    String version) {

  private static final int LARGEST = 1 << 20;

  static Asked read(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw ApiError.of(413, "invalid_request_error", "Request body is too large.");
    }
    var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    var form = new String(body, StandardCharsets.UTF_8);
    return new Asked(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        query.isEmpty() || form.isEmpty() ? query + form : query + "&" + form,
        header(exchange, "Authorization"),
        header(exchange, "Stripe-Account"),
        header(exchange, "Idempotency-Key"),
        header(exchange, "Stripe-Version"));
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }
}
