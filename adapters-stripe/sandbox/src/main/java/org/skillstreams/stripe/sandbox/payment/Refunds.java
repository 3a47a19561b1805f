package org.skillstreams.stripe.sandbox.payment;

import com.google.gson.JsonObject;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.RefundRetrieveParams;
import com.stripe.param.RefundUpdateParams;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.Tasks;
import org.skillstreams.stripe.sandbox.money.BalanceTransactions;

/** Money given back. */
public final class Refunds implements Resource {

  public static final String KIND = "refund";

  private static final String FAILS = "refund.fails";

  @Override
  public void routes(Routes routes) {
    routes.post(
        "/v1/refunds",
        RefundCreateParams.class,
        "charge payment_intent amount reason metadata",
        Refunds::create);
    routes.list("/v1/refunds", KIND, RefundListParams.class, "charge payment_intent created");
    routes.retrieve("/v1/refunds/{id}", KIND, RefundRetrieveParams.class);
    routes.post("/v1/refunds/{id}", RefundUpdateParams.class, "metadata", Refunds::update);
  }

  @Override
  public void tasks(Tasks tasks) {
    tasks.define(FAILS, Refunds::fail);
  }

  private static JsonObject create(Call call) {
    var scope = call.scope();
    var params = call.params();
    var charge = charge(call);
    var left = refundable(charge);
    var amount = params.has("amount") ? params.amount("amount") : left;
    if (amount > left) {
      throw ApiError.of(
              400,
              "invalid_request_error",
              "Refund amount (%d) is greater than unrefunded amount on charge (%d)"
                  .formatted(amount, left))
          .with("param", "amount");
    }
    var refund = draft(scope, charge, amount);
    Json.with(refund, "reason", params.text("reason"), "metadata", params.metadata());
    var transaction = BalanceTransactions.now(scope, "refund", refund, -amount);
    scope.save(Json.with(refund, "balance_transaction", transaction.get("id")));
    var refunded = Json.number(charge, "amount_refunded") + amount;
    Json.with(charge, "amount_refunded", refunded);
    scope.saveAndEmit(
        "charge.refunded",
        Json.with(charge, "refunded", refunded == Json.number(charge, "amount")));
    scope.emit("refund.created", refund);
    var method = scope.get(PaymentMethods.KIND, Json.text(charge, "payment_method"));
    if (PaymentMethods.cardOf(method) == TestCard.REFUND_FAILS) {
      var fails = scope.now().plus(scope.world().delayedPayment());
      scope.world().tasks().plan(scope, FAILS, Json.text(refund, "id"), fails);
    }
    return refund;
  }

  private static JsonObject charge(Call call) {
    var params = call.params();
    var scope = call.scope();
    if (params.has("charge")) {
      return scope.named(Charges.KIND, params.requiredText("charge"), "charge");
    }
    if (!params.has("payment_intent")) {
      throw ApiError.required("charge");
    }
    var intent =
        scope.named(PaymentIntents.KIND, params.requiredText("payment_intent"), "payment_intent");
    return Json.find(intent, "latest_charge")
        .flatMap(id -> scope.find(Charges.KIND, id))
        .filter(charge -> Json.flag(charge, "captured"))
        .orElseThrow(() ->
            ApiError.parameter(
                "payment_intent_unexpected_state",
                "payment_intent",
                "This PaymentIntent (%s) does not have a successful charge to refund."
                    .formatted(Json.text(intent, "id"))));
  }

  private static long refundable(JsonObject charge) {
    var id = Json.text(charge, "id");
    if (!Json.flag(charge, "captured")) {
      throw ApiError.invalid(
          "charge_not_refundable", "Charge " + id + " is not captured and cannot be refunded.");
    }
    if (Json.flag(charge, "disputed") && !Json.flag(charge, "_dispute_won")) {
      throw ApiError.invalid(
          "charge_disputed", "Charge " + id + " has been charged back; cannot issue a refund.");
    }
    var left = Json.number(charge, "amount") - Json.number(charge, "amount_refunded");
    if (left == 0) {
      throw ApiError.invalid(
          "charge_already_refunded", "Charge " + id + " has already been refunded.");
    }
    return left;
  }

  private static JsonObject draft(Scope scope, JsonObject charge, long amount) {
    return scope.draft(
        KIND,
        "re",
        "amount",
        amount,
        "balance_transaction",
        Json.NONE,
        "charge",
        charge.get("id"),
        "currency",
        charge.get("currency"),
        "destination_details",
        Json.object(
            "type",
            "card",
            "card",
            Json.object(
                "reference_status",
                "pending",
                "reference_type",
                "acquirer_reference_number",
                "type",
                "refund")),
        "metadata",
        new JsonObject(),
        "payment_intent",
        charge.get("payment_intent"),
        "reason",
        Json.NONE,
        "receipt_number",
        Json.NONE,
        "source_transfer_reversal",
        Json.NONE,
        "status",
        "succeeded",
        "transfer_reversal",
        Json.NONE);
  }

  private static JsonObject update(Call call) {
    var refund = call.scope().get(KIND, call.id());
    refund.add("metadata", call.params().metadata(Json.child(refund, "metadata")));
    return call.scope().saveAndEmit("refund.updated", refund);
  }

  /** The bank could not take it: the money comes back, the charge counts as not refunded. */
  private static void fail(Scope scope, String id) {
    var refund = scope.get(KIND, id);
    var amount = Json.number(refund, "amount");
    var back = BalanceTransactions.now(scope, "refund_failure", refund, amount);
    Json.with(
        refund,
        "status",
        "failed",
        "failure_reason",
        "expired_or_canceled_card",
        "failure_balance_transaction",
        back.get("id"));
    var charge = scope.get(Charges.KIND, Json.text(refund, "charge"));
    var refunded = Json.number(charge, "amount_refunded") - amount;
    scope.save(Json.with(charge, "amount_refunded", refunded, "refunded", false));
    scope.saveAndEmit("refund.failed", refund);
  }
}
