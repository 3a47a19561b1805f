package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import com.stripe.param.SubscriptionCancelParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionRetrieveParams;
import com.stripe.param.SubscriptionUpdateParams;
import java.util.List;
import java.util.Optional;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.Tasks;
import org.skillstreams.stripe.sandbox.payment.Customers;
import org.skillstreams.stripe.sandbox.payment.PaymentMethods;

/** What a customer pays again and again. */
public final class Subscriptions implements Resource {

  public static final String KIND = "subscription";

  private static final String PATH = "/v1/subscriptions";
  private static final String ITEM = "items.price_data.";
  private static final String ITEMS =
      ("items.price items.quantity " + ITEM + "currency " + ITEM + "unit_amount ")
          + (ITEM + "product " + ITEM + "recurring.interval " + ITEM + "recurring.interval_count ");

  private final Renewals renewals;
  private final Invoices invoices;

  public Subscriptions(Renewals renewals, Invoices invoices) {
    this.renewals = renewals;
    this.invoices = invoices;
  }

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH,
        SubscriptionCreateParams.class,
        ITEMS
            + "customer default_payment_method trial_period_days trial_end metadata description "
            + "payment_behavior cancel_at_period_end off_session",
        this::create);
    routes.list(PATH, SubscriptionListParams.class, "customer status created", Subscriptions::list);
    routes.retrieve(PATH + "/{id}", KIND, SubscriptionRetrieveParams.class);
    routes.post(
        PATH + "/{id}",
        SubscriptionUpdateParams.class,
        ITEMS
            + "items.id metadata description default_payment_method cancel_at_period_end "
            + "proration_behavior",
        Subscriptions::update);
    routes.delete(
        PATH + "/{id}",
        SubscriptionCancelParams.class,
        "cancellation_details.comment cancellation_details.feedback",
        this::cancel);
  }

  @Override
  public void tasks(Tasks tasks) {
    renewals.tasks(tasks);
  }

  /** Begins the subscription of a Checkout session, or pays for it once more. */
  public void begin(Scope scope, JsonObject session, JsonObject customer, JsonObject method) {
    Clocked.run(
        scope,
        customer,
        () -> {
          var begun = scope.find(KIND, Json.text(session, "subscription"));
          if (begun.isPresent()) {
            return invoices.pay(scope, Json.text(begun.get(), "latest_invoice"), method);
          }
          PaymentMethods.attachTo(scope, method, customer);
          var data = new Params(Json.child(session, "_subscription_data"), "subscription_data");
          var items = SubscriptionItems.ofSession(scope, session);
          var subscription = SubscriptionDraft.of(scope, customer, items, data);
          Json.with(subscription, "default_payment_method", method.get("id"));
          var invoice = renewals.start(scope, subscription);
          Json.with(session, "subscription", subscription.get("id"), "invoice", invoice.get("id"));
          scope.save(session);
          return invoices.payFor(scope, invoice, method, session.get("id"));
        });
  }

  /** Ends a subscription at once. */
  public JsonObject cancel(Scope scope, String id) {
    var subscription = scope.get(KIND, id);
    if (Json.text(subscription, "status").equals("canceled")) {
      throw ApiError.missing(404, KIND, id, "id");
    }
    return renewals.end(scope, subscription, "cancellation_requested");
  }

  private JsonObject cancel(Call call) {
    var subscription = call.scope().get(KIND, call.id());
    var customer = call.scope().get(Customers.KIND, Json.text(subscription, "customer"));
    return Clocked.run(call.scope(), customer, () -> cancel(call.scope(), call.id()));
  }

  private JsonObject create(Call call) {
    var scope = call.scope();
    var customer = scope.named(Customers.KIND, call.params().requiredText("customer"), "customer");
    return Clocked.run(scope, customer, () -> create(scope, customer, call.params()));
  }

  private JsonObject create(Scope scope, JsonObject customer, Params params) {
    var items = SubscriptionItems.of(scope, params);
    var subscription = SubscriptionDraft.of(scope, customer, items, params);
    var method = method(scope, customer, params);
    var behavior = params.text("payment_behavior").orElse("allow_incomplete");
    var trial = Json.text(subscription, "status").equals("trialing");
    if (method.isEmpty() && !trial && !behavior.equals("default_incomplete")) {
      throw ApiError.invalid(
          "resource_missing",
          "This customer has no attached payment source or default payment method. Please consider "
              + "adding a default payment method.");
    }
    params
        .text("default_payment_method")
        .flatMap(_ -> method)
        .ifPresent(found -> subscription.add("default_payment_method", found.get("id")));
    var invoice = renewals.start(scope, subscription);
    if (method.isPresent() && !behavior.equals("default_incomplete")) {
      firstPayment(scope, invoice, method.get(), behavior);
    }
    return scope.get(KIND, Json.text(subscription, "id"));
  }

  private void firstPayment(Scope scope, JsonObject invoice, JsonObject method, String behavior) {
    try {
      invoices.pay(scope, Json.text(invoice, "id"), method);
    } catch (ApiError e) {
      if (!e.keepsChanges() || behavior.equals("error_if_incomplete")) {
        throw e;
      }
    }
  }

  private static Optional<JsonObject> method(Scope scope, JsonObject customer, Params params) {
    return params
        .text("default_payment_method")
        .or(() -> Json.find(Json.child(customer, "invoice_settings"), "default_payment_method"))
        .map(id -> PaymentMethods.find(scope, id, "default_payment_method"));
  }

  private static JsonObject list(Call call) {
    var status = call.params().text("status").orElse("");
    var filters = List.of("customer", "created");
    var found =
        call.scope()
            .list(
                KIND,
                subscription -> {
                  var its = Json.text(subscription, "status");
                  return switch (status) {
                    case "all" -> true;
                    case "" -> !its.equals("canceled");
                    case "ended" -> its.equals("canceled") || its.equals("incomplete_expired");
                    default -> its.equals(status);
                  };
                });
    return Listing.page(call, KIND, PATH, Listing.filtered(call, found, filters));
  }

  private static JsonObject update(Call call) {
    var scope = call.scope();
    var params = call.params();
    var subscription = scope.get(KIND, call.id());
    if (Json.text(subscription, "status").equals("canceled")) {
      throw ApiError.of(
          400,
          "invalid_request_error",
          "A canceled subscription can only update its cancellation_details and metadata.");
    }
    SubscriptionItems.change(scope, subscription, params);
    params.text("description").ifPresent(text -> subscription.addProperty("description", text));
    params
        .text("default_payment_method")
        .map(id -> PaymentMethods.find(scope, id, "default_payment_method"))
        .ifPresent(method -> subscription.add("default_payment_method", method.get("id")));
    if (params.has("cancel_at_period_end")) {
      Renewals.cancelAtPeriodEnd(scope, subscription, params.flag("cancel_at_period_end"));
    }
    Json.with(subscription, "metadata", params.metadata(Json.child(subscription, "metadata")));
    return scope.saveAndEmit("customer.subscription.updated", subscription);
  }
}
