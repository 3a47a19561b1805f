package org.skillstreams.stripe.sandbox.money;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Scope;

/** What a transfer looks like on the account that receives it. */
final class DestinationPayments {

  private DestinationPayments() {}

  static JsonObject receive(Scope account, JsonObject transfer, long amount, Instant available) {
    var payment =
        account.draft(
            "charge",
            "py",
            "amount",
            amount,
            "amount_captured",
            amount,
            "amount_refunded",
            0,
            "balance_transaction",
            Json.NONE,
            "captured",
            true,
            "currency",
            transfer.get("currency"),
            "description",
            Json.NONE,
            "disputed",
            false,
            "livemode",
            false,
            "metadata",
            new JsonObject(),
            "paid",
            true,
            "payment_intent",
            Json.NONE,
            "refunded",
            false,
            "source_transfer",
            transfer.get("id"),
            "status",
            "succeeded",
            "transfer_group",
            Json.NONE);
    var movement = BalanceTransactions.with(account, "payment", payment, amount, available);
    account.save(Json.with(payment, "balance_transaction", movement.get("id")));
    account.emit("payment.created", payment);
    return payment;
  }

  /** Takes back a part; the id of the refund on the account. */
  static JsonObject giveBack(Scope account, String id, long amount) {
    var payment = account.get("charge", id);
    var refunded = Json.number(payment, "amount_refunded") + amount;
    Json.with(
        payment,
        "amount_refunded",
        refunded,
        "refunded",
        refunded == Json.number(payment, "amount"));
    account.save(payment);
    var refund =
        account.draft(
            "refund",
            "pyr",
            "amount",
            amount,
            "charge",
            id,
            "currency",
            payment.get("currency"),
            "metadata",
            new JsonObject(),
            "payment_intent",
            Json.NONE,
            "reason",
            Json.NONE,
            "status",
            "succeeded");
    var movement = BalanceTransactions.now(account, "payment_refund", refund, -amount);
    return account.save(Json.with(refund, "balance_transaction", movement.get("id")));
  }
}
