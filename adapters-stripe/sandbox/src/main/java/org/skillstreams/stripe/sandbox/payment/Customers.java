package org.skillstreams.stripe.sandbox.payment;

import com.google.gson.JsonObject;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.CustomerListPaymentMethodsParams;
import com.stripe.param.CustomerRetrieveParams;
import com.stripe.param.CustomerUpdateParams;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Deletion;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;

/** Who pays. */
public final class Customers implements Resource {

  public static final String KIND = "customer";

  private static final String PATH = "/v1/customers";
  private static final String FIELDS =
      "email name phone description metadata address invoice_settings.default_payment_method ";

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH, CustomerCreateParams.class, FIELDS + "payment_method test_clock", Customers::create);
    routes.list(PATH, KIND, CustomerListParams.class, "email test_clock created");
    routes.retrieve(PATH + "/{id}", KIND, CustomerRetrieveParams.class);
    routes.post(PATH + "/{id}", CustomerUpdateParams.class, FIELDS, Customers::update);
    routes.delete(PATH + "/{id}", Deletion.NO_PARAMS, "", Customers::delete);
    routes.list(
        PATH + "/{id}/payment_methods",
        CustomerListPaymentMethodsParams.class,
        "type",
        Customers::paymentMethods);
  }

  /** A customer as Checkout makes one. */
  public static JsonObject make(Scope scope, Object email, Object name) {
    var customer = draft(scope);
    scope.save(Json.with(customer, "email", email, "name", name));
    scope.emit("customer.created", customer);
    return customer;
  }

  private static JsonObject create(Call call) {
    var scope = call.scope();
    var customer = fill(draft(scope), call.params());
    call.params()
        .text("test_clock")
        .ifPresent(clock ->
            customer.add(
                "test_clock",
                scope.named("test_helpers.test_clock", clock, "test_clock").get("id")));
    scope.save(customer);
    call.params()
        .text("payment_method")
        .ifPresent(id ->
            PaymentMethods.attachTo(
                scope, PaymentMethods.find(scope, id, "payment_method"), customer));
    scope.emit("customer.created", customer);
    return customer;
  }

  private static JsonObject update(Call call) {
    var customer = fill(call.scope().get(KIND, call.id()), call.params());
    return call.scope().saveAndEmit("customer.updated", customer);
  }

  private static JsonObject delete(Call call) {
    var customer = call.scope().get(KIND, call.id());
    var deleted = Deletion.of(call, KIND);
    call.scope().emit("customer.deleted", customer);
    return deleted;
  }

  private static JsonObject paymentMethods(Call call) {
    var id = Json.text(call.scope().get(KIND, call.id()), "id");
    var type = call.params().text("type");
    var found =
        call.scope()
            .list(
                PaymentMethods.KIND,
                method ->
                    Json.text(method, "customer").equals(id)
                        && type.filter(wanted -> !wanted.equals(Json.text(method, "type")))
                            .isEmpty());
    return Listing.page(call, PaymentMethods.KIND, PATH + "/" + id + "/payment_methods", found);
  }

  private static JsonObject draft(Scope scope) {
    return scope.draft(
        KIND,
        "cus",
        "address",
        Json.NONE,
        "balance",
        0,
        "currency",
        Json.NONE,
        "default_source",
        Json.NONE,
        "delinquent",
        false,
        "description",
        Json.NONE,
        "discount",
        Json.NONE,
        "email",
        Json.NONE,
        "invoice_prefix",
        scope.world().ids().letters(8).toUpperCase(java.util.Locale.ROOT),
        "invoice_settings",
        Json.object("default_payment_method", Json.NONE, "custom_fields", Json.NONE),
        "livemode",
        false,
        "metadata",
        new JsonObject(),
        "name",
        Json.NONE,
        "next_invoice_sequence",
        1,
        "phone",
        Json.NONE,
        "preferred_locales",
        Json.array(),
        "shipping",
        Json.NONE,
        "tax_exempt",
        "none",
        "test_clock",
        Json.NONE);
  }

  private static JsonObject fill(JsonObject customer, Params params) {
    for (var name : new String[] {"email", "name", "phone", "description"}) {
      if (params.has(name)) {
        customer.add(name, Json.of(params.text(name)));
      }
    }
    if (params.has("address")) {
      customer.add("address", params.child("address").values());
    }
    params
        .child("invoice_settings")
        .text("default_payment_method")
        .ifPresent(id ->
            Json.child(customer, "invoice_settings").addProperty("default_payment_method", id));
    customer.add("metadata", params.metadata(Json.child(customer, "metadata")));
    return customer;
  }
}
