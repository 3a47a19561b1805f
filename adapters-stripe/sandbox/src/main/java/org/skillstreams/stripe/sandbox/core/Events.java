package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonObject;
import com.stripe.Stripe;
import java.util.List;
import java.util.function.Supplier;

/** Writes an event, and a delivery for each endpoint that wants it, into the change at hand. */
public final class Events {

  /** The deliveries that have not succeeded yet; all stand with the platform. */
  public static final String DELIVERY = "sandbox.delivery";

  private static final ScopedValue<Cause> CAUSE = ScopedValue.newInstance();

  /** Runs a request whose events name it. */
  public static <T> T causedBy(Cause cause, Supplier<T> work) {
    return ScopedValue.where(CAUSE, cause).call(work::get);
  }

  void emit(Scope scope, String type, JsonObject object, JsonObject previous) {
    var data = Json.object("object", Rendering.visible(object));
    if (!previous.isEmpty()) {
      data.add("previous_attributes", Rendering.visible(previous));
    }
    var event =
        scope.draft(
            "event",
            "evt",
            "api_version",
            Stripe.API_VERSION,
            "data",
            data,
            "livemode",
            false,
            "request",
            CAUSE.isBound()
                ? Json.object("id", CAUSE.get().request(), "idempotency_key", CAUSE.get().key())
                : Json.object("id", Json.NONE, "idempotency_key", Json.NONE),
            "type",
            type);
    if (!scope.account().isEmpty()) {
      event.addProperty("account", scope.account());
    }
    var endpoints = listening(scope, type);
    scope.save(Json.with(event, "pending_webhooks", endpoints.size()));
    endpoints.forEach(endpoint -> plan(scope, event, endpoint));
  }

  /** Plans one more delivery of an event to an endpoint. */
  public void plan(Scope scope, JsonObject event, JsonObject endpoint) {
    scope
        .platform()
        .save(
            Json.object(
                "id",
                scope.id("dlv"),
                "object",
                DELIVERY,
                "event",
                event.get("id"),
                "endpoint",
                endpoint.get("id"),
                "account",
                scope.account(),
                "attempts",
                0));
  }

  /** The endpoints that want events of a type and of an account, the oldest first. */
  public List<JsonObject> listening(Scope scope, String type) {
    var connected = !scope.account().isEmpty();
    return scope
        .platform()
        .list(
            "webhook_endpoint",
            endpoint ->
                Json.text(endpoint, "status").equals("enabled")
                    && Json.flag(endpoint, "_connect") == connected
                    && wants(endpoint, type))
        .reversed();
  }

  private static boolean wants(JsonObject endpoint, String type) {
    return endpoint.getAsJsonArray("enabled_events").asList().stream()
        .map(wanted -> wanted.getAsString())
        .anyMatch(wanted -> matches(wanted, type));
  }

  /** Whether an event type is meant by a pattern such as {@code charge.*} or {@code *}. */
  public static boolean matches(String pattern, String type) {
    return pattern.endsWith("*")
        ? type.startsWith(pattern.substring(0, pattern.length() - 1))
        : type.equals(pattern);
  }

  /**
   * The request behind an event.
   *
   * @param key its idempotency key, or JSON's null
   */
  public record Cause(String request, Object key) {}
}
