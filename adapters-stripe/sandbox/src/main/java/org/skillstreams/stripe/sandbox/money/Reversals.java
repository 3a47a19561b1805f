package org.skillstreams.stripe.sandbox.money;

import com.google.gson.JsonObject;
import com.stripe.param.TransferReversalCreateParams;
import com.stripe.param.TransferReversalListParams;
import com.stripe.param.TransferReversalRetrieveParams;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;

/** Transfers taken back, as a whole or in part. */
public final class Reversals implements Resource {

  private static final String KIND = "transfer_reversal";
  private static final String PATH = "/v1/transfers/{id}/reversals";

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH, TransferReversalCreateParams.class, "amount description metadata", Reversals::create);
    routes.list(PATH, TransferReversalListParams.class, "", Reversals::list);
    routes.get(
        PATH + "/{reversal}",
        TransferReversalRetrieveParams.class,
        "",
        call -> call.scope().get(KIND, call.name("reversal")));
  }

  private static JsonObject create(Call call) {
    var scope = call.scope();
    var transfer = scope.get(Transfers.KIND, call.id());
    var left = Json.number(transfer, "amount") - Json.number(transfer, "amount_reversed");
    var amount = call.params().has("amount") ? call.params().amount("amount") : left;
    if (amount > left || amount == 0) {
      throw ApiError.parameter(
          "amount_too_large",
          "amount",
          "Reversal amount (%d) is greater than unreversed amount on transfer (%d)"
              .formatted(amount, left));
    }
    var account = scope.world().in(Json.text(transfer, "destination"));
    Balance.demand(account, amount, Json.text(transfer, "currency"));
    var refund =
        DestinationPayments.giveBack(account, Json.text(transfer, "destination_payment"), amount);
    var reversal =
        scope.draft(
            KIND,
            "trr",
            "amount",
            amount,
            "balance_transaction",
            Json.NONE,
            "currency",
            transfer.get("currency"),
            "destination_payment_refund",
            refund.get("id"),
            "metadata",
            call.params().metadata(),
            "source_refund",
            Json.NONE,
            "transfer",
            transfer.get("id"));
    var movement = BalanceTransactions.now(scope, "transfer_refund", reversal, amount);
    scope.save(Json.with(reversal, "balance_transaction", movement.get("id")));
    var reversed = Json.number(transfer, "amount_reversed") + amount;
    Json.with(transfer, "amount_reversed", reversed, "reversed", amount == left);
    scope.saveAndEmit("transfer.reversed", transfer);
    return reversal;
  }

  private static JsonObject list(Call call) {
    var id = Json.text(call.scope().get(Transfers.KIND, call.id()), "id");
    var found = call.scope().list(KIND, each -> Json.text(each, "transfer").equals(id));
    return Listing.page(call, KIND, PATH.replace("{id}", id), found);
  }
}
