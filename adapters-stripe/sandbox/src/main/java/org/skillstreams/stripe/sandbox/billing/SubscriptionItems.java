package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import java.util.List;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;

/** The prices a subscription pays. */
final class SubscriptionItems {

  private SubscriptionItems() {}

  static List<JsonObject> of(Scope scope, Params params) {
    var items = params.children("items");
    if (items.isEmpty()) {
      throw ApiError.required("items");
    }
    return items.stream()
        .map(item -> one(scope, Prices.of(scope, item), item.number("quantity").orElse(1L)))
        .toList();
  }

  /** The items of a Checkout session. */
  static List<JsonObject> ofSession(Scope scope, JsonObject session) {
    return Json.children(Json.child(session, "_line_items"), "data").stream()
        .map(item -> one(scope, Json.child(item, "price"), Json.number(item, "quantity")))
        .toList();
  }

  static JsonObject list(String subscription, List<JsonObject> items) {
    items.forEach(item -> item.addProperty("subscription", subscription));
    return Listing.whole("/v1/subscription_items?subscription=" + subscription, items);
  }

  /** Changes price or quantity from now on; what was paid for the period stays as it is. */
  static void change(Scope scope, JsonObject subscription, Params params) {
    var items = Json.children(Json.child(subscription, "items"), "data");
    for (var change : params.children("items")) {
      var id = change.requiredText("id");
      var item =
          items.stream()
              .filter(each -> Json.text(each, "id").equals(id))
              .findFirst()
              .orElseThrow(
                  () -> ApiError.missing(400, "subscription_item", id, change.named("id")));
      if (change.has("price") || change.has("price_data")) {
        demandNoProration(params);
        item.add("price", Prices.of(scope, change));
      }
      change
          .number("quantity")
          .ifPresent(quantity -> {
            demandNoProration(params);
            item.addProperty("quantity", quantity);
          });
    }
  }

  private static void demandNoProration(Params params) {
    if (!params.text("proration_behavior").orElse("").equals("none")) {
      throw ApiError.parameter(
          "parameter_unknown",
          "proration_behavior",
          "This sandbox computes no prorations: send proration_behavior=none.");
    }
  }

  private static JsonObject one(Scope scope, JsonObject price, long quantity) {
    if (!Json.text(price, "type").equals("recurring")) {
      throw ApiError.parameter(
          "parameter_invalid_string",
          "items",
          "The price specified is set to `type=one_time` but this field only accepts prices with "
              + "`type=recurring`.");
    }
    return scope.draft(
        "subscription_item",
        "si",
        "metadata",
        new JsonObject(),
        "price",
        price,
        "quantity",
        quantity,
        "discounts",
        Json.array(),
        "tax_rates",
        Json.array());
  }
}
