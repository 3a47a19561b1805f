package org.skillstreams.stripe.sandbox.payment;

import com.google.gson.JsonObject;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Scope;

/** A payment intent as it begins. */
final class IntentDraft {

  private IntentDraft() {}

  static JsonObject of(Scope scope, long amount, String currency) {
    var intent =
        scope.draft(
            PaymentIntents.KIND,
            "pi",
            "amount",
            amount,
            "amount_capturable",
            0,
            "amount_received",
            0,
            "application",
            Json.NONE,
            "application_fee_amount",
            Json.NONE,
            "automatic_payment_methods",
            Json.object("allow_redirects", "always", "enabled", true),
            "canceled_at",
            Json.NONE,
            "cancellation_reason",
            Json.NONE,
            "capture_method",
            "automatic_async",
            "confirmation_method",
            "automatic",
            "currency",
            currency,
            "customer",
            Json.NONE,
            "description",
            Json.NONE,
            "last_payment_error",
            Json.NONE,
            "latest_charge",
            Json.NONE,
            "livemode",
            false,
            "metadata",
            new JsonObject());
    intent.addProperty(
        "client_secret", Json.text(intent, "id") + "_secret_" + scope.world().ids().letters(25));
    return Json.with(
        intent,
        "next_action",
        Json.NONE,
        "on_behalf_of",
        Json.NONE,
        "payment_method",
        Json.NONE,
        "payment_method_options",
        new JsonObject(),
        "payment_method_types",
        Json.array("card", "us_bank_account"),
        "processing",
        Json.NONE,
        "receipt_email",
        Json.NONE,
        "review",
        Json.NONE,
        "setup_future_usage",
        Json.NONE,
        "shipping",
        Json.NONE,
        "statement_descriptor",
        Json.NONE,
        "statement_descriptor_suffix",
        Json.NONE,
        "status",
        "requires_payment_method",
        "transfer_data",
        Json.NONE,
        "transfer_group",
        Json.NONE);
  }
}
