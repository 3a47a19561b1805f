package org.skillstreams.stripe.sandbox.money;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.BalanceTransactionRetrieveParams;
import java.time.Duration;
import java.time.Instant;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.Tasks;

/** Every movement of money on an account; what comes in from payments is pending for two days. */
public final class BalanceTransactions implements Resource {

  public static final String KIND = "balance_transaction";

  /** The task that makes pending money available. */
  public static final String SETTLE = "balance.settle";

  private static final Duration PENDING = Duration.ofDays(2);

  @Override
  public void routes(Routes routes) {
    routes.list(
        "/v1/balance_transactions",
        KIND,
        BalanceTransactionListParams.class,
        "type source payout currency created");
    routes.retrieve("/v1/balance_transactions/{id}", KIND, BalanceTransactionRetrieveParams.class);
  }

  @Override
  public void tasks(Tasks tasks) {
    tasks.define(SETTLE, BalanceTransactions::settle);
  }

  /** Money of a payment: Stripe's fee is taken off. */
  public static JsonObject payment(Scope scope, JsonObject charge, long amount, boolean atOnce) {
    var fee = Fees.of(amount, Json.text(charge, "currency"));
    var available = atOnce ? scope.now() : scope.now().plus(PENDING);
    return add(scope, "charge", charge, amount, fee, available);
  }

  /** Money that moves at once. */
  public static JsonObject now(Scope scope, String type, JsonObject source, long amount) {
    return add(scope, type, source, amount, 0, scope.now());
  }

  /** Money that moves with another movement, such as a transfer out of a pending charge. */
  public static JsonObject with(
      Scope scope, String type, JsonObject source, long amount, Instant available) {
    return add(scope, type, source, amount, 0, available);
  }

  /** Money lost with a dispute, or won back. */
  public static JsonObject dispute(Scope scope, JsonObject dispute, boolean lost) {
    var currency = Json.text(dispute, "currency");
    var amount = Json.number(dispute, "amount");
    return lost
        ? add(scope, "adjustment", dispute, -amount, Fees.dispute(currency), scope.now())
        : add(scope, "adjustment", dispute, amount, 0, scope.now());
  }

  private static JsonObject add(
      Scope scope, String type, JsonObject source, long amount, long fee, Instant available) {
    var currency = Json.text(source, "currency");
    var pending = available.isAfter(scope.now());
    var transaction =
        scope.draft(
            KIND,
            "txn",
            "amount",
            amount,
            "available_on",
            available,
            "balance_type",
            "payments",
            "currency",
            currency,
            "description",
            Json.NONE,
            "exchange_rate",
            Json.NONE,
            "fee",
            fee,
            "fee_details",
            fee == 0 ? new JsonArray() : Json.array(detail(fee, currency)),
            "net",
            Math.subtractExact(amount, fee),
            "reporting_category",
            category(type, source),
            "source",
            source.get("id"),
            "status",
            pending ? "pending" : "available",
            "type",
            type);
    if (pending) {
      scope.world().tasks().plan(scope, SETTLE, Json.text(transaction, "id"), available);
    }
    return scope.save(transaction);
  }

  private static void settle(Scope scope, String id) {
    var transaction =
        Json.with(scope.get(KIND, id), "status", "available", "available_on", scope.now());
    scope.save(transaction);
    scope.emit("balance.available", Balance.of(scope));
  }

  private static JsonObject detail(long fee, String currency) {
    return Json.object(
        "amount",
        fee,
        "application",
        Json.NONE,
        "currency",
        currency,
        "description",
        "Stripe processing fees",
        "type",
        "stripe_fee");
  }

  private static String category(String type, JsonObject source) {
    return switch (type) {
      case "payment" -> "charge";
      case "adjustment" -> Json.text(source, "object");
      case "transfer_refund" -> "transfer_reversal";
      default -> type;
    };
  }
}
