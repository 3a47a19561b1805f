package org.skillstreams.stripe.sandbox.control;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.fault.CallFault;
import org.skillstreams.stripe.sandbox.fault.DeliveryFault;
import org.skillstreams.stripe.sandbox.fault.Journal;

/** The controls' JSON. */
final class Entries {

  private Entries() {}

  static CallFault callFault(JsonObject sent) {
    return new CallFault(
        Json.find(sent, "method").orElse("*"),
        Json.find(sent, "path").orElse("/v1/"),
        word(CallFault.Kind.class, sent),
        Duration.ofMillis(Json.number(sent, "millis")),
        count(sent, "times", 1));
  }

  static DeliveryFault deliveryFault(JsonObject sent) {
    return new DeliveryFault(
        Json.find(sent, "event").orElse("*"),
        word(DeliveryFault.Kind.class, sent),
        count(sent, "count", 2),
        Duration.ofMillis(Json.number(sent, "millis")),
        Json.find(sent, "version").orElse("2020-08-27"),
        count(sent, "times", 1));
  }

  static JsonArray requests(Journal journal) {
    return journal.requests().stream()
        .map(each ->
            Json.object(
                "id", each.id(),
                "at", each.at().toString(),
                "method", each.method(),
                "path", each.path(),
                "account", each.account(),
                "idempotencyKey", each.idempotencyKey(),
                "status", each.status(),
                "replayed", each.replayed(),
                "fault", each.fault()))
        .collect(Json.toArray());
  }

  static JsonArray deliveries(Journal journal) {
    return journal.deliveries().stream()
        .map(each ->
            Json.object(
                "event", each.event(),
                "type", each.type(),
                "endpoint", each.endpoint(),
                "at", each.at().toString(),
                "attempt", each.attempt(),
                "status", each.status(),
                "fault", each.fault()))
        .collect(Json.toArray());
  }

  private static int count(JsonObject sent, String name, int otherwise) {
    return Json.has(sent, name) ? (int) Json.number(sent, name) : otherwise;
  }

  private static <E extends Enum<E>> E word(Class<E> type, JsonObject sent) {
    var word = Json.text(sent, "kind").toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElseThrow(() ->
            ApiError.parameter(
                "parameter_invalid_string",
                "kind",
                "One of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }
}
