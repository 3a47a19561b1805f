package org.skillstreams.stripe.sandbox.checkout;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;

/** A Checkout session as it begins. */
final class SessionDraft {

  private static final Duration SHORTEST = Duration.ofMinutes(30);
  private static final Duration LONGEST = Duration.ofHours(24);

  private SessionDraft() {}

  static JsonObject of(Scope scope, Params params) {
    var mode = params.requiredText("mode");
    if (mode.equals("setup")) {
      throw ApiError.parameter("parameter_unknown", "mode", "This sandbox has no setup mode.");
    }
    var items = LineItems.of(scope, params, mode);
    var total = LineItems.total(items);
    var session =
        scope.draft(
            Sessions.KIND,
            "cs_test",
            "adaptive_pricing",
            Json.object("enabled", false),
            "amount_subtotal",
            total,
            "amount_total",
            total,
            "automatic_tax",
            Json.object(
                "enabled",
                false,
                "liability",
                Json.NONE,
                "provider",
                Json.NONE,
                "status",
                Json.NONE),
            "cancel_url",
            params.text("cancel_url"),
            "client_reference_id",
            params.text("client_reference_id"),
            "client_secret",
            Json.NONE,
            "currency",
            LineItems.currency(items.getFirst()),
            "custom_fields",
            Json.array(),
            "customer",
            params.text("customer"),
            "customer_creation",
            creation(params, mode),
            "customer_details",
            Json.NONE,
            "customer_email",
            params.text("customer_email"),
            "expires_at",
            expiry(scope, params));
    return rest(scope, params, session, mode, items);
  }

  private static JsonObject rest(
      Scope scope, Params params, JsonObject session, String mode, List<JsonObject> items) {
    var types = params.texts("payment_method_types");
    return Json.with(
        session,
        "invoice",
        Json.NONE,
        "livemode",
        false,
        "locale",
        params.text("locale"),
        "metadata",
        params.metadata(),
        "mode",
        mode,
        "payment_intent",
        Json.NONE,
        "payment_link",
        Json.NONE,
        "payment_method_collection",
        mode.equals("subscription") ? "always" : "if_required",
        "payment_method_options",
        new JsonObject(),
        "payment_method_types",
        types.isEmpty() ? Json.array("card", "us_bank_account") : types,
        "payment_status",
        Json.number(session, "amount_total") == 0 ? "no_payment_required" : "unpaid",
        "setup_intent",
        Json.NONE,
        "shipping_options",
        Json.array(),
        "status",
        "open",
        "submit_type",
        params.text("submit_type"),
        "subscription",
        Json.NONE,
        "success_url",
        params.requiredText("success_url"),
        "total_details",
        Json.object("amount_discount", 0, "amount_shipping", 0, "amount_tax", 0),
        "ui_mode",
        "hosted_page",
        "url",
        scope.world().address() + "/checkout/" + Json.text(session, "id"),
        "_items",
        items,
        "_payment_intent_data",
        params.child("payment_intent_data").values(),
        "_subscription_data",
        params.child("subscription_data").values());
  }

  private static JsonElement creation(Params params, String mode) {
    if (mode.equals("subscription") || params.has("customer")) {
      return Json.NONE;
    }
    return Json.of(params.text("customer_creation").orElse("if_required"));
  }

  private static Instant expiry(Scope scope, Params params) {
    var now = scope.now();
    var asked = params.number("expires_at").map(Instant::ofEpochSecond);
    if (asked.isEmpty()) {
      return now.plus(LONGEST);
    }
    if (asked.get().isBefore(now.plus(SHORTEST).minusSeconds(60))
        || asked.get().isAfter(now.plus(LONGEST).plusSeconds(60))) {
      throw ApiError.parameter(
          "parameter_invalid_integer",
          "expires_at",
          "The `expires_at` timestamp must be at least 30 minutes and at most 24 hours from "
              + "Checkout Session creation.");
    }
    return asked.get();
  }
}
