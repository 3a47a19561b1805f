package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.PriceRetrieveParams;
import com.stripe.param.PriceUpdateParams;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;

/** What a product costs, once or again and again. */
public final class Prices implements Resource {

  static final String KIND = "price";

  private static final String PATH = "/v1/prices";
  private static final String DETAILS =
      "currency unit_amount product product_data.name product_data.metadata "
          + "recurring.interval recurring.interval_count ";

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH,
        PriceCreateParams.class,
        DETAILS + "active nickname lookup_key metadata",
        call -> make(call.scope(), call.params(), true));
    routes.list(PATH, KIND, PriceListParams.class, "active product type currency created");
    routes.retrieve(PATH + "/{id}", KIND, PriceRetrieveParams.class);
    routes.post(
        PATH + "/{id}", PriceUpdateParams.class, "active nickname metadata", Prices::update);
  }

  /** The price of an item: one that exists, or one that is told in place. */
  public static JsonObject of(Scope scope, Params item) {
    return item.text("price")
        .map(id -> scope.named(KIND, id, item.named("price")))
        .orElseGet(() -> {
          if (!item.has("price_data")) {
            throw ApiError.required(item.named("price"));
          }
          return make(scope, item.child("price_data"), false);
        });
  }

  private static JsonObject make(Scope scope, Params params, boolean active) {
    var product =
        params
            .text("product")
            .map(id -> scope.named(Products.KIND, id, params.named("product")))
            .orElseGet(() -> Products.make(scope, params.child("product_data"), active));
    var amount = params.requiredNumber("unit_amount");
    if (amount < 0) {
      throw ApiError.parameter(
          "parameter_invalid_integer",
          params.named("unit_amount"),
          "This value must be greater than or equal to 0.");
    }
    var price =
        scope.draft(
            KIND,
            "price",
            "active",
            active,
            "billing_scheme",
            "per_unit",
            "currency",
            params.requiredText("currency"),
            "custom_unit_amount",
            Json.NONE,
            "livemode",
            false,
            "lookup_key",
            params.text("lookup_key"),
            "metadata",
            params.metadata(),
            "nickname",
            params.text("nickname"),
            "product",
            product.get("id"),
            "recurring",
            recurring(params),
            "tax_behavior",
            "unspecified",
            "tiers_mode",
            Json.NONE,
            "transform_quantity",
            Json.NONE,
            "type",
            params.has("recurring") ? "recurring" : "one_time",
            "unit_amount",
            amount,
            "unit_amount_decimal",
            String.valueOf(amount));
    scope.save(price);
    scope.emit("price.created", price);
    return price;
  }

  private static JsonElement recurring(Params params) {
    if (!params.has("recurring")) {
      return Json.NONE;
    }
    var recurring = params.child("recurring");
    return Json.object(
        "interval",
        recurring.requiredText("interval"),
        "interval_count",
        recurring.number("interval_count").orElse(1L),
        "meter",
        Json.NONE,
        "trial_period_days",
        Json.NONE,
        "usage_type",
        "licensed");
  }

  private static JsonObject update(Call call) {
    var params = call.params();
    var price = call.scope().get(KIND, call.id());
    params.text("nickname").ifPresent(name -> price.addProperty("nickname", name));
    params.text("active").ifPresent(_ -> price.addProperty("active", params.flag("active")));
    Json.with(price, "metadata", params.metadata(Json.child(price, "metadata")));
    return call.scope().saveAndEmit("price.updated", price);
  }
}
