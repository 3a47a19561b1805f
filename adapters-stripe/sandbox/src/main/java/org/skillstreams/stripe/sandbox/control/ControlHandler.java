package org.skillstreams.stripe.sandbox.control;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.wire.Bodies;

/** The controls over HTTP, in JSON: see docs/stripe-sandbox.md. */
public final class ControlHandler implements HttpHandler {

  private static final int LARGEST = 1 << 16;

  private final Controls controls;

  public ControlHandler(Controls controls) {
    this.controls = controls;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      try {
        Bodies.send(exchange, 200, Json.write(answer(exchange)));
      } catch (ApiError e) {
        Bodies.send(exchange, e.status(), Json.write(e.body()));
      }
    }
  }

  private JsonElement answer(HttpExchange exchange) throws IOException {
    var asked = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    var sent = exchange.getRequestMethod().equals("GET") ? new JsonObject() : body(exchange);
    return switch (asked) {
      case "GET /_sandbox/requests" -> Entries.requests(controls.journal());
      case "GET /_sandbox/deliveries" -> Entries.deliveries(controls.journal());
      case "GET /_sandbox/time" -> Json.object("now", controls.now());
      case "POST /_sandbox/time/advance" ->
          Json.object("now", controls.advance(Duration.ofSeconds(Json.number(sent, "seconds"))));
      case "POST /_sandbox/faults/calls" -> {
        controls.faults().add(Entries.callFault(sent));
        yield sent;
      }
      case "POST /_sandbox/faults/deliveries" -> {
        controls.faults().add(Entries.deliveryFault(sent));
        yield sent;
      }
      case "POST /_sandbox/faults/clear" -> {
        controls.faults().clear();
        yield sent;
      }
      case "POST /_sandbox/settle" -> settle(Json.text(sent, "what"), sent);
      case "POST /_sandbox/disputes" ->
          controls.dispute(
              Json.text(sent, "charge"), Json.find(sent, "reason").orElse("fraudulent"));
      case "POST /_sandbox/payouts/fail" -> controls.failPayout(Json.text(sent, "payout"));
      case "POST /_sandbox/events/redeliver" ->
          Json.object("deliveries", controls.redeliver(Json.text(sent, "event")));
      default -> throw ApiError.of(404, "invalid_request_error", "There is no control " + asked);
    };
  }

  private JsonElement settle(String what, JsonObject sent) {
    switch (what) {
      case "balances" -> controls.settleBalances();
      case "payments" -> controls.settlePayments();
      case "payouts" -> controls.settlePayouts();
      default ->
          throw ApiError.parameter(
              "parameter_invalid_string", "what", "One of balances, payments, payouts.");
    }
    return sent;
  }

  /** A page of another site cannot send JSON here without being asked first, which it never is. */
  private static JsonObject body(HttpExchange exchange) throws IOException {
    var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"));
    if (!type.orElse("").startsWith("application/json")) {
      throw ApiError.of(415, "invalid_request_error", "Controls are sent as application/json.");
    }
    var bytes = exchange.getRequestBody().readNBytes(LARGEST);
    try {
      return Json.read(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException _) {
      throw ApiError.invalid("parameter_invalid_type", "This is not a JSON object.");
    }
  }
}
