package org.skillstreams.stripe.sandbox.money;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.stripe.param.PayoutCancelParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.PayoutListParams;
import com.stripe.param.PayoutRetrieveParams;
import java.time.Duration;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.Tasks;

/** Money from an account's balance to its bank. */
public final class Payouts implements Resource {

  public static final String KIND = "payout";

  /** The task that lets a payout arrive. */
  public static final String ARRIVES = "payout.arrives";

  private static final String PATH = "/v1/payouts";

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH,
        PayoutCreateParams.class,
        "amount currency method description metadata statement_descriptor",
        Payouts::create);
    routes.list(PATH, KIND, PayoutListParams.class, "status destination created arrival_date");
    routes.retrieve(PATH + "/{id}", KIND, PayoutRetrieveParams.class);
    routes.post(PATH + "/{id}/cancel", PayoutCancelParams.class, "", Payouts::cancel);
  }

  @Override
  public void tasks(Tasks tasks) {
    tasks.define(ARRIVES, Payouts::arrive);
  }

  /** The bank sends the money back. */
  public static JsonObject fail(Scope scope, String id) {
    var payout = scope.get(KIND, id);
    var status = Json.text(payout, "status");
    if (status.equals("failed") || status.equals("canceled")) {
      throw ApiError.invalid("payouts_not_allowed", "This payout is over already.");
    }
    scope.world().tasks().cancel(scope, ARRIVES, id);
    var back =
        BalanceTransactions.now(scope, "payout_failure", payout, Json.number(payout, "amount"));
    Json.with(
        payout,
        "status",
        "failed",
        "failure_balance_transaction",
        back.get("id"),
        "failure_code",
        "account_closed",
        "failure_message",
        "The bank account has been closed.");
    return scope.saveAndEmit("payout.failed", payout);
  }

  private static JsonObject create(Call call) {
    var scope = call.scope();
    var params = call.params();
    var amount = params.amount("amount");
    var currency = params.requiredText("currency");
    var method = params.text("method").orElse("standard");
    var bank = bank(scope, currency);
    Balance.demand(scope, amount, currency);
    var arrives =
        scope.now().plus(method.equals("instant") ? Duration.ofMinutes(30) : Duration.ofDays(1));
    var payout =
        scope.draft(
            KIND,
            "po",
            "amount",
            amount,
            "arrival_date",
            arrives,
            "automatic",
            false,
            "balance_transaction",
            Json.NONE,
            "currency",
            currency,
            "description",
            params.text("description"),
            "destination",
            bank,
            "failure_balance_transaction",
            Json.NONE,
            "failure_code",
            Json.NONE,
            "failure_message",
            Json.NONE,
            "livemode",
            false,
            "metadata",
            params.metadata(),
            "method",
            method,
            "original_payout",
            Json.NONE,
            "reconciliation_status",
            "not_applicable",
            "reversed_by",
            Json.NONE,
            "source_type",
            "card",
            "statement_descriptor",
            params.text("statement_descriptor"),
            "status",
            "pending",
            "type",
            "bank_account");
    var movement = BalanceTransactions.now(scope, KIND, payout, -amount);
    scope.save(Json.with(payout, "balance_transaction", movement.get("id")));
    scope.world().tasks().plan(scope, ARRIVES, Json.text(payout, "id"), arrives);
    scope.emit("payout.created", payout);
    return payout;
  }

  /** The account's bank account; the platform's own is not shown. */
  private static JsonElement bank(Scope scope, String currency) {
    if (scope.account().isEmpty()) {
      return Json.NONE;
    }
    var account = scope.platform().get("account", scope.account());
    return Json.children(Json.child(account, "external_accounts"), "data").stream()
        .filter(bank -> Json.text(bank, "currency").equals(currency))
        .findFirst()
        .map(bank -> bank.get("id"))
        .orElseThrow(() ->
            ApiError.invalid(
                "payouts_not_allowed",
                "Sorry, you don't have any external accounts in that currency ("
                    + currency
                    + ")."));
  }

  private static JsonObject cancel(Call call) {
    var scope = call.scope();
    var payout = scope.get(KIND, call.id());
    if (!Json.text(payout, "status").equals("pending")) {
      throw ApiError.invalid(
          "payouts_not_allowed", "Payouts can only be canceled while they are pending.");
    }
    scope.world().tasks().cancel(scope, ARRIVES, call.id());
    BalanceTransactions.now(scope, "payout_cancel", payout, Json.number(payout, "amount"));
    return scope.saveAndEmit("payout.canceled", Json.with(payout, "status", "canceled"));
  }

  private static void arrive(Scope scope, String id) {
    scope.saveAndEmit("payout.paid", Json.with(scope.get(KIND, id), "status", "paid"));
  }
}
