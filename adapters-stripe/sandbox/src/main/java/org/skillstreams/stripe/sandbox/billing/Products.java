package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.ProductListParams;
import com.stripe.param.ProductRetrieveParams;
import com.stripe.param.ProductUpdateParams;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Deletion;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;

/** What is sold. */
public final class Products implements Resource {

  static final String KIND = "product";

  private static final String PATH = "/v1/products";

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH,
        ProductCreateParams.class,
        "name description active metadata",
        call -> make(call.scope(), call.params(), true));
    routes.list(PATH, KIND, ProductListParams.class, "active created");
    routes.retrieve(PATH + "/{id}", KIND, ProductRetrieveParams.class);
    routes.post(
        PATH + "/{id}",
        ProductUpdateParams.class,
        "name description active metadata",
        Products::update);
    routes.delete(PATH + "/{id}", Deletion.NO_PARAMS, "", Products::delete);
  }

  /** A new product; one made in passing by a price is not active. */
  static JsonObject make(Scope scope, Params params, boolean active) {
    var product =
        scope.draft(
            KIND,
            "prod",
            "active",
            params.has("active") ? params.flag("active") : active,
            "default_price",
            Json.NONE,
            "description",
            params.text("description"),
            "images",
            Json.array(),
            "livemode",
            false,
            "marketing_features",
            Json.array(),
            "metadata",
            params.metadata(),
            "name",
            params.requiredText("name"),
            "package_dimensions",
            Json.NONE,
            "shippable",
            Json.NONE,
            "statement_descriptor",
            Json.NONE,
            "tax_code",
            Json.NONE,
            "type",
            "service",
            "unit_label",
            Json.NONE,
            "updated",
            scope.now(),
            "url",
            Json.NONE);
    scope.save(product);
    scope.emit("product.created", product);
    return product;
  }

  private static JsonObject update(Call call) {
    var params = call.params();
    var product = call.scope().get(KIND, call.id());
    params.text("name").ifPresent(name -> product.addProperty("name", name));
    params.text("description").ifPresent(text -> product.addProperty("description", text));
    params.text("active").ifPresent(_ -> product.addProperty("active", params.flag("active")));
    Json.with(product, "metadata", params.metadata(Json.child(product, "metadata")));
    return call.scope()
        .saveAndEmit("product.updated", Json.with(product, "updated", call.scope().now()));
  }

  private static JsonObject delete(Call call) {
    var product = call.scope().get(KIND, call.id());
    var deleted = Deletion.of(call, KIND);
    call.scope().emit("product.deleted", product);
    return deleted;
  }
}
