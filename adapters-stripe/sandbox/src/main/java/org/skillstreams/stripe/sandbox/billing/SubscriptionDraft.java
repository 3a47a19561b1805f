package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;

/** A subscription as it begins. */
final class SubscriptionDraft {

  private SubscriptionDraft() {}

  static JsonObject of(Scope scope, JsonObject customer, List<JsonObject> items, Params params) {
    var now = scope.now();
    var trialEnd = trialEnd(now, params);
    var draft =
        scope.draft(
            Subscriptions.KIND,
            "sub",
            "application",
            Json.NONE,
            "automatic_tax",
            Json.object("disabled_reason", Json.NONE, "enabled", false, "liability", Json.NONE),
            "billing_cycle_anchor",
            trialEnd.orElse(now),
            "cancel_at",
            Json.NONE,
            "cancel_at_period_end",
            params.flag("cancel_at_period_end"),
            "canceled_at",
            Json.NONE,
            "cancellation_details",
            Json.object("comment", Json.NONE, "feedback", Json.NONE, "reason", Json.NONE),
            "collection_method",
            "charge_automatically",
            "currency",
            Json.child(items.getFirst(), "price").get("currency"),
            "customer",
            customer.get("id"),
            "days_until_due",
            Json.NONE,
            "default_payment_method",
            Json.NONE,
            "description",
            params.text("description"),
            "discounts",
            Json.array(),
            "ended_at",
            Json.NONE,
            "latest_invoice",
            Json.NONE,
            "livemode",
            false);
    var id = Json.text(draft, "id");
    Json.with(
        draft,
        "items",
        SubscriptionItems.list(id, items),
        "metadata",
        params.metadata(),
        "pause_collection",
        Json.NONE,
        "pending_setup_intent",
        Json.NONE,
        "schedule",
        Json.NONE,
        "start_date",
        now,
        "status",
        trialEnd.isPresent() ? "trialing" : "incomplete",
        "test_clock",
        customer.get("test_clock"),
        "transfer_data",
        Json.NONE,
        "trial_end",
        trialEnd,
        "trial_start",
        trialEnd.map(_ -> now),
        "_periods",
        trialEnd.isPresent() ? -1 : 0);
    Periods.advance(draft, now);
    return draft;
  }

  private static Optional<Instant> trialEnd(Instant now, Params params) {
    return params
        .number("trial_end")
        .map(Instant::ofEpochSecond)
        .or(() -> params.number("trial_period_days").map(days -> now.plus(Duration.ofDays(days))));
  }
}
