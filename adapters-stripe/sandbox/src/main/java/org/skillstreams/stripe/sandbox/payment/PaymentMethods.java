package org.skillstreams.stripe.sandbox.payment;

import com.google.gson.JsonObject;
import com.stripe.param.PaymentMethodAttachParams;
import com.stripe.param.PaymentMethodCreateParams;
import com.stripe.param.PaymentMethodDetachParams;
import com.stripe.param.PaymentMethodListParams;
import com.stripe.param.PaymentMethodRetrieveParams;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;

/** What is paid with: a test card, or a bank account whose payments take a while. */
public final class PaymentMethods implements Resource {

  public static final String KIND = "payment_method";

  private static final String PATH = "/v1/payment_methods";

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH,
        PaymentMethodCreateParams.class,
        "type card metadata billing_details",
        PaymentMethods::create);
    routes.list(PATH, KIND, PaymentMethodListParams.class, "customer type");
    routes.retrieve(PATH + "/{id}", KIND, PaymentMethodRetrieveParams.class);
    routes.post(
        PATH + "/{id}/attach", PaymentMethodAttachParams.class, "customer", PaymentMethods::attach);
    routes.post(PATH + "/{id}/detach", PaymentMethodDetachParams.class, "", PaymentMethods::detach);
  }

  /** The method a parameter names; a test card's name makes a new one. */
  public static JsonObject find(Scope scope, String id, String param) {
    return TestCard.named(id)
        .map(card -> card(scope, card))
        .orElseGet(() ->
            switch (id) {
              case "pm_usBankAccount_success", "pm_usBankAccount" -> bankAccount(scope, true);
              case "pm_usBankAccount_debitNotAuthorized" -> bankAccount(scope, false);
              default -> scope.named(KIND, id, param);
            });
  }

  public static JsonObject card(Scope scope, TestCard card) {
    var method =
        draft(
            scope,
            "card",
            Json.object(
                "brand",
                card.brand(),
                "country",
                "US",
                "exp_month",
                12,
                "exp_year",
                2034,
                "funding",
                "credit",
                "last4",
                card.lastFour()));
    return scope.save(Json.with(method, "_card", card.name()));
  }

  /** A bank account; its debits come through, or come back. */
  public static JsonObject bankAccount(Scope scope, boolean comesThrough) {
    var method =
        draft(
            scope,
            "us_bank_account",
            Json.object(
                "account_holder_type", "individual",
                "account_type", "checking",
                "bank_name", "STRIPE TEST BANK",
                "last4", comesThrough ? "6789" : "1116",
                "routing_number", "110000000"));
    return scope.save(Json.with(method, "_comes_through", comesThrough));
  }

  /** The test card of a method; bank accounts count as one that succeeds. */
  public static TestCard cardOf(JsonObject method) {
    return Json.find(method, "_card").map(TestCard::valueOf).orElse(TestCard.VISA);
  }

  public static boolean isDelayed(JsonObject method) {
    return Json.text(method, "type").equals("us_bank_account");
  }

  /** Makes a method one of the customer's. */
  public static JsonObject attachTo(Scope scope, JsonObject method, JsonObject customer) {
    scope.saveAndEmit("payment_method.attached", Json.with(method, "customer", customer.get("id")));
    return method;
  }

  private static JsonObject create(Call call) {
    var params = call.params();
    var scope = call.scope();
    var type = params.requiredText("type");
    if (type.equals("us_bank_account")) {
      return bankAccount(scope, true);
    }
    if (!type.equals("card")) {
      throw ApiError.parameter("parameter_unknown", "type", "The sandbox has no " + type + ".");
    }
    var card = params.child("card");
    var found =
        card.text("token")
            .flatMap(TestCard::named)
            .or(() -> card.text("number").flatMap(TestCard::numbered))
            .orElseThrow(() ->
                ApiError.card(
                    Declines.error("incorrect_number", "Your card number is incorrect.")));
    var method = card(scope, found);
    return scope.save(Json.with(method, "metadata", params.metadata()));
  }

  private static JsonObject attach(Call call) {
    var method = find(call.scope(), call.id(), "payment_method");
    var customer =
        call.scope().named(Customers.KIND, call.params().requiredText("customer"), "customer");
    return attachTo(call.scope(), method, customer);
  }

  private static JsonObject detach(Call call) {
    var method = call.scope().get(KIND, call.id());
    return call.scope()
        .saveAndEmit("payment_method.detached", Json.with(method, "customer", Json.NONE));
  }

  private static JsonObject draft(Scope scope, String type, JsonObject details) {
    var nobody =
        Json.object(
            "address", Json.NONE, "email", Json.NONE, "name", Json.NONE, "phone", Json.NONE);
    return scope.draft(
        KIND,
        "pm",
        "allow_redisplay",
        "unspecified",
        "billing_details",
        nobody,
        "customer",
        Json.NONE,
        "livemode",
        false,
        "metadata",
        new JsonObject(),
        "type",
        type,
        type,
        details);
  }
}
