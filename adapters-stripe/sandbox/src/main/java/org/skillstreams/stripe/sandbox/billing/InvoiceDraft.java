package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.payment.Customers;

/** An invoice over a subscription's current period. */
final class InvoiceDraft {

  private InvoiceDraft() {}

  static JsonObject of(Scope scope, JsonObject subscription, String reason) {
    var items = Json.children(Json.child(subscription, "items"), "data");
    var free = Json.text(subscription, "status").equals("trialing");
    var id = scope.id("in");
    var lines = items.stream().map(item -> line(scope, id, item, free)).toList();
    var total = lines.stream().mapToLong(line -> Json.number(line, "amount")).sum();
    var customer = scope.get(Customers.KIND, Json.text(subscription, "customer"));
    var invoice =
        scope.draft(
            Invoices.KIND,
            "in",
            "account_country",
            "US",
            "account_name",
            "SkillStreams sandbox",
            "amount_due",
            total,
            "amount_overpaid",
            0,
            "amount_paid",
            0,
            "amount_remaining",
            total,
            "amount_shipping",
            0,
            "attempt_count",
            0,
            "attempted",
            false,
            "auto_advance",
            true,
            "billing_reason",
            reason,
            "collection_method",
            "charge_automatically",
            "currency",
            subscription.get("currency"),
            "customer",
            customer.get("id"),
            "customer_email",
            customer.get("email"),
            "customer_name",
            customer.get("name"));
    return rest(
        scope,
        Json.with(invoice, "id", id),
        subscription,
        Listing.whole("/v1/invoices/" + id + "/lines", lines),
        total);
  }

  private static JsonObject rest(
      Scope scope, JsonObject invoice, JsonObject subscription, JsonObject lines, long total) {
    var first = Json.children(Json.child(subscription, "items"), "data").getFirst();
    return Json.with(
        invoice,
        "default_payment_method",
        Json.NONE,
        "description",
        Json.NONE,
        "due_date",
        Json.NONE,
        "ending_balance",
        0,
        "lines",
        lines,
        "livemode",
        false,
        "metadata",
        new JsonObject(),
        "next_payment_attempt",
        Json.NONE,
        "number",
        scope.world().ids().letters(8).toUpperCase(java.util.Locale.ROOT) + "-0001",
        "parent",
        Json.object(
            "type",
            "subscription_details",
            "quote_details",
            Json.NONE,
            "subscription_details",
            Json.object(
                "metadata", subscription.get("metadata"), "subscription", subscription.get("id"))),
        "period_end",
        first.get("current_period_end"),
        "period_start",
        first.get("current_period_start"),
        "starting_balance",
        0,
        "status",
        "draft",
        "status_transitions",
        Json.object(
            "finalized_at", Json.NONE,
            "marked_uncollectible_at", Json.NONE,
            "paid_at", Json.NONE,
            "voided_at", Json.NONE),
        "subtotal",
        total,
        "test_clock",
        subscription.get("test_clock"),
        "total",
        total,
        "_subscription",
        subscription.get("id"));
  }

  private static JsonObject line(Scope scope, String invoice, JsonObject item, boolean free) {
    var price = Json.child(item, "price");
    var quantity = Json.number(item, "quantity");
    var amount = free ? 0 : Math.multiplyExact(Json.number(price, "unit_amount"), quantity);
    var product =
        scope.find(Json.text(price, "product")).map(found -> Json.text(found, "name")).orElse("");
    return Json.object(
        "id",
        scope.id("il"),
        "object",
        "line_item",
        "amount",
        amount,
        "currency",
        price.get("currency"),
        "description",
        (free ? "Trial period for " : quantity + " × ") + product,
        "discountable",
        true,
        "discounts",
        Json.array(),
        "invoice",
        invoice,
        "livemode",
        false,
        "metadata",
        new JsonObject(),
        "parent",
        Json.object(
            "type",
            "subscription_item_details",
            "invoice_item_details",
            Json.NONE,
            "subscription_item_details",
            Json.object(
                "proration", false,
                "subscription", item.get("subscription"),
                "subscription_item", item.get("id"))),
        "period",
        Json.object(
            "end", item.get("current_period_end"), "start", item.get("current_period_start")),
        "pricing",
        Json.object(
            "type",
            "price_details",
            "price_details",
            Json.object("price", price.get("id"), "product", price.get("product")),
            "unit_amount_decimal",
            price.get("unit_amount_decimal")),
        "quantity",
        quantity,
        "subtotal",
        amount);
  }
}
