package org.skillstreams.stripe.sandbox.payment;

import com.google.gson.JsonObject;
import com.stripe.param.ChargeListParams;
import com.stripe.param.ChargeRetrieveParams;
import com.stripe.param.ChargeUpdateParams;
import java.time.Duration;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.money.BalanceTransactions;

/** The attempts to take the money of a payment intent. */
public final class Charges implements Resource {

  public static final String KIND = "charge";

  /** How long money stays reserved before it must be captured. */
  static final Duration HOLD = Duration.ofDays(7);

  @Override
  public void routes(Routes routes) {
    routes.list(
        "/v1/charges",
        KIND,
        ChargeListParams.class,
        "customer payment_intent transfer_group created");
    routes.retrieve("/v1/charges/{id}", KIND, ChargeRetrieveParams.class);
    routes.post(
        "/v1/charges/{id}",
        ChargeUpdateParams.class,
        "description metadata receipt_email transfer_group",
        Charges::update);
  }

  static JsonObject draft(Scope scope, JsonObject intent, JsonObject method) {
    var charge =
        scope.draft(
            KIND,
            "ch",
            "amount",
            intent.get("amount"),
            "amount_captured",
            0,
            "amount_refunded",
            0,
            "application",
            Json.NONE,
            "application_fee",
            Json.NONE,
            "application_fee_amount",
            Json.NONE,
            "balance_transaction",
            Json.NONE,
            "billing_details",
            method.get("billing_details"),
            "calculated_statement_descriptor",
            "SKILLSTREAMS",
            "captured",
            false,
            "currency",
            intent.get("currency"),
            "customer",
            intent.get("customer"),
            "description",
            intent.get("description"),
            "disputed",
            false,
            "failure_balance_transaction",
            Json.NONE,
            "failure_code",
            Json.NONE,
            "failure_message",
            Json.NONE,
            "fraud_details",
            new JsonObject());
    return Json.with(
        charge,
        "livemode",
        false,
        "metadata",
        intent.get("metadata"),
        "on_behalf_of",
        Json.NONE,
        "outcome",
        Json.NONE,
        "paid",
        false,
        "payment_intent",
        intent.get("id"),
        "payment_method",
        method.get("id"),
        "payment_method_details",
        details(scope, method, Json.text(intent, "capture_method").equals("manual")),
        "receipt_email",
        intent.get("receipt_email"),
        "receipt_number",
        Json.NONE,
        "receipt_url",
        Json.NONE,
        "refunded",
        false,
        "review",
        Json.NONE,
        "shipping",
        Json.NONE,
        "source_transfer",
        Json.NONE,
        "statement_descriptor",
        Json.NONE,
        "statement_descriptor_suffix",
        Json.NONE,
        "status",
        "pending",
        "transfer_data",
        Json.NONE,
        "transfer_group",
        intent.get("transfer_group"));
  }

  /** Takes the money, or a part of what was reserved. */
  static JsonObject capture(Scope scope, JsonObject charge, long amount, TestCard card) {
    var atOnce = card == TestCard.AVAILABLE_AT_ONCE;
    var transaction = BalanceTransactions.payment(scope, charge, amount, atOnce);
    var rest = Json.number(charge, "amount") - amount;
    return Json.with(
        charge,
        "captured",
        true,
        "amount_captured",
        amount,
        "amount_refunded",
        rest,
        "balance_transaction",
        transaction.get("id"));
  }

  static JsonObject outcome(String type, String message) {
    return Json.object(
        "network_status",
        type.equals("authorized") ? "approved_by_network" : "declined_by_network",
        "reason",
        Json.NONE,
        "risk_level",
        "normal",
        "seller_message",
        message,
        "type",
        type);
  }

  private static JsonObject details(Scope scope, JsonObject method, boolean reserved) {
    var type = Json.text(method, "type");
    var details = Json.child(method, type).deepCopy();
    if (type.equals("card")) {
      Json.with(details, "network", details.get("brand"), "wallet", Json.NONE);
      if (reserved) {
        details.add("capture_before", Json.of(scope.now().plus(HOLD)));
      }
    }
    return Json.object("type", type, type, details);
  }

  private static JsonObject update(Call call) {
    var charge = call.scope().get(KIND, call.id());
    var params = call.params();
    for (var name : new String[] {"description", "receipt_email", "transfer_group"}) {
      params.text(name).ifPresent(text -> charge.addProperty(name, text));
    }
    charge.add("metadata", params.metadata(Json.child(charge, "metadata")));
    return call.scope().saveAndEmit("charge.updated", charge);
  }
}
