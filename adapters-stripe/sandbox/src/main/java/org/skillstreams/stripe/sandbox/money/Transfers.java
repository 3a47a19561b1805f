package org.skillstreams.stripe.sandbox.money;

import com.google.gson.JsonObject;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferRetrieveParams;
import com.stripe.param.TransferUpdateParams;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;

/** Money from the platform to a connected account. */
public final class Transfers implements Resource {

  static final String KIND = "transfer";

  private static final String PATH = "/v1/transfers";

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH,
        TransferCreateParams.class,
        "amount currency destination source_transaction transfer_group description metadata",
        Transfers::create);
    routes.list(PATH, KIND, TransferListParams.class, "destination transfer_group created");
    routes.retrieve(PATH + "/{id}", KIND, TransferRetrieveParams.class);
    routes.post(
        PATH + "/{id}", TransferUpdateParams.class, "description metadata", Transfers::update);
  }

  private static JsonObject create(Call call) {
    var scope = call.scope();
    var params = call.params();
    var amount = params.amount("amount");
    var currency = params.requiredText("currency");
    var destination = destination(scope, params.requiredText("destination"));
    var charge = params.text("source_transaction").map(id -> source(scope, id, amount, currency));
    if (charge.isEmpty()) {
      Balance.demand(scope, amount, currency);
    }
    var available = charge.map(found -> availableOn(scope, found)).orElseGet(scope::now);
    var transfer = draft(scope, params, amount, currency, destination, charge);
    var movement = BalanceTransactions.with(scope, KIND, transfer, -amount, available);
    var received = DestinationPayments.receive(destination, transfer, amount, available);
    Json.with(
        transfer,
        "balance_transaction",
        movement.get("id"),
        "destination_payment",
        received.get("id"));
    scope.save(transfer);
    scope.emit("transfer.created", transfer);
    return transfer;
  }

  private static Scope destination(Scope scope, String id) {
    var account = scope.platform().named("account", id, "destination");
    if (!Json.text(Json.child(account, "capabilities"), "transfers").equals("active")) {
      throw ApiError.parameter(
          "insufficient_capabilities_for_transfer",
          "destination",
          "Your destination account needs to have at least one of the following capabilities "
              + "enabled: transfers, crypto_transfers, legacy_payments");
    }
    return scope.world().in(id);
  }

  /** The charge that pays for the transfer, as far as it is not transferred yet. */
  private static JsonObject source(Scope scope, String id, long amount, String currency) {
    var charge = scope.named("charge", id, "source_transaction");
    if (!Json.flag(charge, "captured") || !Json.text(charge, "currency").equals(currency)) {
      throw ApiError.parameter(
          "charge_invalid_parameter",
          "source_transaction",
          "The source charge must be captured and have the same currency.");
    }
    var spent =
        scope.list(KIND, each -> Json.text(each, "source_transaction").equals(id)).stream()
            .mapToLong(each -> Json.number(each, "amount") - Json.number(each, "amount_reversed"))
            .sum();
    if (amount > Json.number(charge, "amount_captured") - spent) {
      throw ApiError.parameter(
          "charge_exceeds_source_limit",
          "amount",
          "Transfers using this transaction as a source must not exceed the source amount.");
    }
    return charge;
  }

  private static Instant availableOn(Scope scope, JsonObject charge) {
    return scope
        .find(Json.text(charge, "balance_transaction"))
        .map(movement -> Instant.ofEpochSecond(Json.number(movement, "available_on")))
        .filter(scope.now()::isBefore)
        .orElseGet(scope::now);
  }

  private static JsonObject draft(
      Scope scope,
      Params params,
      long amount,
      String currency,
      Scope destination,
      Optional<JsonObject> charge) {
    var group =
        params
            .text("transfer_group")
            .or(() -> charge.flatMap(found -> Json.find(found, "transfer_group")))
            .or(() -> charge.map(found -> "group_" + Json.text(found, "payment_intent")));
    return scope.draft(
        KIND,
        "tr",
        "amount",
        amount,
        "amount_reversed",
        0,
        "balance_transaction",
        Json.NONE,
        "currency",
        currency,
        "description",
        params.text("description"),
        "destination",
        destination.account(),
        "destination_payment",
        Json.NONE,
        "livemode",
        false,
        "metadata",
        params.metadata(),
        "reversed",
        false,
        "source_transaction",
        charge.map(found -> Json.text(found, "id")),
        "source_type",
        "card",
        "transfer_group",
        group);
  }

  private static JsonObject update(Call call) {
    var transfer = call.scope().get(KIND, call.id());
    var params = call.params();
    params.text("description").ifPresent(text -> transfer.addProperty("description", text));
    transfer.add("metadata", params.metadata(Json.child(transfer, "metadata")));
    return call.scope().saveAndEmit("transfer.updated", transfer);
  }
}
