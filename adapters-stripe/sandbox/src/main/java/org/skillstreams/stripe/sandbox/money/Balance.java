package org.skillstreams.stripe.sandbox.money;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.stripe.param.BalanceRetrieveParams;
import java.util.Map;
import java.util.TreeMap;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;

/** What an account has, by currency: the sum of its movements. */
public final class Balance implements Resource {

  @Override
  public void routes(Routes routes) {
    routes.get("/v1/balance", BalanceRetrieveParams.class, "", call -> of(call.scope()));
  }

  static JsonObject of(Scope scope) {
    return Json.object(
        "object",
        "balance",
        "available",
        sums(scope, "available"),
        "livemode",
        false,
        "pending",
        sums(scope, "pending"));
  }

  /** Refuses to spend what is not available. */
  static void demand(Scope scope, long amount, String currency) {
    var available = new TreeMap<String, Long>();
    add(scope, "available", available);
    if (available.getOrDefault(currency, 0L) < amount) {
      throw ApiError.invalid(
          "balance_insufficient",
          "You have insufficient available funds in your Stripe account. Try adding funds directly "
              + "to your available balance by creating Charges using the 4000000000000077 test "
              + "card.");
    }
  }

  private static JsonArray sums(Scope scope, String status) {
    var sums = new TreeMap<String, Long>();
    sums.put("usd", 0L);
    add(scope, status, sums);
    return sums.entrySet().stream()
        .map(sum ->
            Json.object(
                "amount", sum.getValue(),
                "currency", sum.getKey(),
                "source_types", Json.object("card", sum.getValue())))
        .collect(Json.toArray());
  }

  private static void add(Scope scope, String status, Map<String, Long> sums) {
    scope
        .list(BalanceTransactions.KIND, each -> Json.text(each, "status").equals(status))
        .forEach(each ->
            sums.merge(Json.text(each, "currency"), Json.number(each, "net"), Math::addExact));
  }
}
