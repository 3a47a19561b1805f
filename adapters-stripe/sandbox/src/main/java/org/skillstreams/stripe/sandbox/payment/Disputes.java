package org.skillstreams.stripe.sandbox.payment;

import com.google.gson.JsonObject;
import com.stripe.param.DisputeCloseParams;
import com.stripe.param.DisputeListParams;
import com.stripe.param.DisputeRetrieveParams;
import com.stripe.param.DisputeUpdateParams;
import java.time.Duration;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.money.BalanceTransactions;

/**
 * Payments that the bank has taken back. As in Stripe's test mode, the evidence {@code
 * winning_evidence} wins and {@code losing_evidence} loses.
 */
public final class Disputes implements Resource {

  public static final String KIND = "dispute";

  private static final Duration ANSWER_WITHIN = Duration.ofDays(9);

  @Override
  public void routes(Routes routes) {
    routes.list("/v1/disputes", KIND, DisputeListParams.class, "charge payment_intent created");
    routes.retrieve("/v1/disputes/{id}", KIND, DisputeRetrieveParams.class);
    routes.post(
        "/v1/disputes/{id}",
        DisputeUpdateParams.class,
        "evidence.uncategorized_text submit metadata",
        Disputes::update);
    routes.post(
        "/v1/disputes/{id}/close",
        DisputeCloseParams.class,
        "",
        call -> close(call.scope(), open(call), "lost"));
  }

  /** Takes a payment back. */
  public static JsonObject open(Scope scope, JsonObject charge, String reason) {
    if (!Json.flag(charge, "captured") || Json.flag(charge, "disputed")) {
      throw ApiError.invalid("charge_disputed", "This charge cannot be disputed.");
    }
    var amount = Json.number(charge, "amount_captured");
    var dispute = draft(scope, charge, amount, reason);
    scope.save(Json.with(charge, "disputed", true));
    var taken = BalanceTransactions.dispute(scope, dispute, true);
    scope.save(Json.with(dispute, "balance_transactions", Json.array(taken)));
    scope.emit("charge.dispute.created", dispute);
    scope.emit("charge.dispute.funds_withdrawn", dispute);
    return dispute;
  }

  private static JsonObject update(Call call) {
    var scope = call.scope();
    var dispute = open(call);
    var params = call.params();
    dispute.add("metadata", params.metadata(Json.child(dispute, "metadata")));
    var text = params.child("evidence").text("uncategorized_text");
    text.ifPresent(
        evidence -> dispute.add("evidence", Json.object("uncategorized_text", evidence)));
    var keptBack = params.has("submit") && !params.flag("submit");
    if (text.isEmpty() || keptBack) {
      return scope.saveAndEmit("charge.dispute.updated", dispute);
    }
    var details = Json.child(dispute, "evidence_details");
    Json.with(details, "has_evidence", true, "submission_count", 1);
    scope.saveAndEmit("charge.dispute.updated", Json.with(dispute, "status", "under_review"));
    return switch (text.get()) {
      case "winning_evidence" -> close(scope, dispute, "won");
      case "losing_evidence" -> close(scope, dispute, "lost");
      case String _ -> dispute;
    };
  }

  private static JsonObject open(Call call) {
    var dispute = call.scope().get(KIND, call.id());
    if (java.util.Set.of("won", "lost").contains(Json.text(dispute, "status"))) {
      throw ApiError.of(400, "invalid_request_error", "This dispute is already closed");
    }
    return dispute;
  }

  private static JsonObject close(Scope scope, JsonObject dispute, String status) {
    Json.with(dispute, "status", status, "is_charge_refundable", false);
    if (status.equals("won")) {
      var charge = scope.get(Charges.KIND, Json.text(dispute, "charge"));
      scope.save(Json.with(charge, "_dispute_won", true));
      var back = BalanceTransactions.dispute(scope, dispute, false);
      dispute.getAsJsonArray("balance_transactions").add(back);
      scope.emit("charge.dispute.funds_reinstated", scope.save(dispute));
    }
    return scope.saveAndEmit("charge.dispute.closed", dispute);
  }

  private static JsonObject draft(Scope scope, JsonObject charge, long amount, String reason) {
    return scope.draft(
        KIND,
        "du",
        "amount",
        amount,
        "balance_transactions",
        Json.array(),
        "charge",
        charge.get("id"),
        "currency",
        charge.get("currency"),
        "enhanced_eligibility_types",
        Json.array(),
        "evidence",
        new JsonObject(),
        "evidence_details",
        Json.object(
            "due_by",
            scope.now().plus(ANSWER_WITHIN),
            "has_evidence",
            false,
            "past_due",
            false,
            "submission_count",
            0),
        "is_charge_refundable",
        false,
        "livemode",
        false,
        "metadata",
        new JsonObject(),
        "network_reason_code",
        "10.4",
        "payment_intent",
        charge.get("payment_intent"),
        "reason",
        reason,
        "status",
        "needs_response");
  }
}
