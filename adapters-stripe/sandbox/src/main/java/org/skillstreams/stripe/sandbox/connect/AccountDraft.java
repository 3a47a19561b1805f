package org.skillstreams.stripe.sandbox.connect;

import com.google.gson.JsonObject;
import java.util.List;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;

/** A connected account as it begins: nothing is known of it, so it can do nothing. */
final class AccountDraft {

  private static final List<String> NEEDED =
      List.of(
          "business_type",
          "external_account",
          "individual.first_name",
          "individual.last_name",
          "tos_acceptance.date",
          "tos_acceptance.ip");

  private AccountDraft() {}

  static JsonObject of(Scope scope, Params params) {
    var type = params.text("type").orElse(params.has("controller") ? "none" : "standard");
    var account =
        scope.draft(
            Accounts.KIND,
            "acct",
            "business_profile",
            profile(),
            "business_type",
            Json.NONE,
            "capabilities",
            new JsonObject(),
            "charges_enabled",
            false,
            "controller",
            controller(type, params.child("controller")),
            "country",
            params.text("country").orElse("US"),
            "default_currency",
            params.text("default_currency").orElse("usd"),
            "details_submitted",
            false,
            "email",
            Json.NONE,
            "future_requirements",
            requirements(List.of(), Json.NONE),
            "metadata",
            new JsonObject(),
            "payouts_enabled",
            false,
            "requirements",
            requirements(NEEDED, "requirements.past_due"),
            "settings",
            settings(params),
            "tos_acceptance",
            Json.object("date", Json.NONE, "ip", Json.NONE, "user_agent", Json.NONE),
            "type",
            type);
    var id = Json.text(account, "id").replace("acct_", "");
    account.addProperty("id", "acct_" + id.substring(0, 16));
    return Json.with(account, "external_accounts", banks(account));
  }

  /** The platform itself. */
  static JsonObject platform() {
    return Json.object(
        "id",
        "acct_sandboxPlatform",
        "object",
        Accounts.KIND,
        "business_profile",
        profile(),
        "charges_enabled",
        true,
        "country",
        "US",
        "default_currency",
        "usd",
        "details_submitted",
        true,
        "email",
        "platform@example.com",
        "metadata",
        new JsonObject(),
        "payouts_enabled",
        true,
        "type",
        "standard");
  }

  static JsonObject requirements(List<String> due, Object reason) {
    return Json.object(
        "alternatives",
        Json.array(),
        "current_deadline",
        Json.NONE,
        "currently_due",
        due,
        "disabled_reason",
        reason,
        "errors",
        Json.array(),
        "eventually_due",
        due,
        "past_due",
        due,
        "pending_verification",
        Json.array());
  }

  private static JsonObject banks(JsonObject account) {
    var url = "/v1/accounts/" + Json.text(account, "id") + "/external_accounts";
    return Listing.whole(url, List.of());
  }

  private static JsonObject profile() {
    return Json.object(
        "mcc", Json.NONE,
        "name", Json.NONE,
        "product_description", Json.NONE,
        "support_email", Json.NONE,
        "support_phone", Json.NONE,
        "support_url", Json.NONE,
        "url", Json.NONE);
  }

  private static JsonObject settings(Params params) {
    var schedule = params.child("settings").child("payouts").child("schedule");
    return Json.object(
        "payouts",
        Json.object(
            "debit_negative_balances",
            true,
            "schedule",
            Json.object("delay_days", 2, "interval", schedule.text("interval").orElse("manual")),
            "statement_descriptor",
            Json.NONE));
  }

  private static JsonObject controller(String type, Params asked) {
    var application = type.equals("custom") ? "application" : "stripe";
    return Json.object(
        "fees",
        Json.object(
            "payer",
            asked
                .child("fees")
                .text("payer")
                .orElse(type.equals("standard") ? "account" : "application_" + type)),
        "is_controller",
        true,
        "losses",
        Json.object(
            "payments",
            asked
                .child("losses")
                .text("payments")
                .orElse(type.equals("standard") ? "stripe" : "application")),
        "requirement_collection",
        asked.text("requirement_collection").orElse(application),
        "stripe_dashboard",
        Json.object("type", asked.child("stripe_dashboard").text("type").orElse(dashboard(type))),
        "type",
        "application");
  }

  private static String dashboard(String type) {
    return switch (type) {
      case "express" -> "express";
      case "custom" -> "none";
      default -> "full";
    };
  }
}
