package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.skillstreams.stripe.sandbox.core.Json;

/**
 * When a subscription's periods begin and end: counted from its anchor, so that no month drifts.
 */
final class Periods {

  private Periods() {}

  /** The end of the nth period. */
  static Instant end(JsonObject subscription, JsonObject price, long n) {
    var anchor = Instant.ofEpochSecond(Json.number(subscription, "billing_cycle_anchor"));
    var recurring = Json.child(price, "recurring");
    var count = Math.multiplyExact(n, Json.number(recurring, "interval_count"));
    var unit =
        ChronoUnit.valueOf(
            Json.text(recurring, "interval").toUpperCase(java.util.Locale.ROOT) + "S");
    return anchor.atZone(ZoneOffset.UTC).plus(count, unit).toInstant();
  }

  /** Puts all items into their next period, and returns its end. */
  static Instant advance(JsonObject subscription, Instant begin) {
    var n = Json.number(subscription, "_periods") + 1;
    subscription.addProperty("_periods", n);
    var items = Json.children(Json.child(subscription, "items"), "data");
    var end = end(subscription, Json.child(items.getFirst(), "price"), n);
    items.forEach(
        item -> Json.with(item, "current_period_start", begin, "current_period_end", end));
    return end;
  }
}
