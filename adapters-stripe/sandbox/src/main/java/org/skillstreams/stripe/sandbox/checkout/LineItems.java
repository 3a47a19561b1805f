package org.skillstreams.stripe.sandbox.checkout;

import com.google.gson.JsonObject;
import java.util.List;
import org.skillstreams.stripe.sandbox.billing.Prices;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;

/** What a session sells. */
final class LineItems {

  private LineItems() {}

  static List<JsonObject> of(Scope scope, Params params, String mode) {
    var items = params.children("line_items").stream().map(item -> one(scope, item)).toList();
    if (items.isEmpty()) {
      throw ApiError.required("line_items");
    }
    if (items.stream().map(LineItems::currency).distinct().count() > 1) {
      throw ApiError.parameter(
          "parameter_invalid_string", "line_items", "All line items must have the same currency.");
    }
    var recurring = items.stream().anyMatch(LineItems::isRecurring);
    if (recurring != mode.equals("subscription")) {
      throw ApiError.parameter(
          "parameter_invalid_string",
          "mode",
          recurring
              ? "You must use `subscription` mode when you pass recurring prices."
              : "You must provide at least one recurring price in `subscription` mode.");
    }
    return items;
  }

  static long total(List<JsonObject> items) {
    return items.stream().mapToLong(item -> Json.number(item, "amount_total")).sum();
  }

  static String currency(JsonObject item) {
    return Json.text(item, "currency");
  }

  private static boolean isRecurring(JsonObject item) {
    return Json.text(Json.child(item, "price"), "type").equals("recurring");
  }

  private static JsonObject one(Scope scope, Params item) {
    var price = Prices.of(scope, item);
    var quantity = item.number("quantity").orElse(1L);
    if (quantity < 1) {
      throw ApiError.parameter(
          "parameter_invalid_integer",
          item.named("quantity"),
          "This value must be greater than or equal to 1.");
    }
    var amount = Math.multiplyExact(Json.number(price, "unit_amount"), quantity);
    var product = scope.find(Json.text(price, "product")).orElseThrow();
    return Json.object(
        "id",
        scope.id("li"),
        "object",
        "item",
        "amount_discount",
        0,
        "amount_subtotal",
        amount,
        "amount_tax",
        0,
        "amount_total",
        amount,
        "currency",
        price.get("currency"),
        "description",
        product.get("name"),
        "price",
        price,
        "quantity",
        quantity);
  }
}
