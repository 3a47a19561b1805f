package org.skillstreams.stripe.sandbox.checkout;

import com.google.gson.JsonObject;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionExpireParams;
import com.stripe.param.checkout.SessionListLineItemsParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.param.checkout.SessionUpdateParams;
import java.time.Instant;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.Tasks;
import org.skillstreams.stripe.sandbox.payment.Customers;
import org.skillstreams.stripe.sandbox.payment.PaymentIntents;

/** Checkout sessions: a page on which somebody pays, once. */
public final class Sessions implements Resource {

  public static final String KIND = "checkout.session";

  static final String EXPIRES = "checkout.expires";

  private static final String PATH = "/v1/checkout/sessions";
  private static final String ITEM = "line_items.price_data.";
  private static final String ACCEPTED =
      "mode success_url cancel_url customer customer_email customer_creation client_reference_id "
          + "metadata payment_method_types expires_at locale submit_type ui_mode "
          + "line_items.price line_items.quantity "
          + (ITEM + "currency " + ITEM + "unit_amount " + ITEM + "product ")
          + (ITEM + "product_data.name " + ITEM + "product_data.description ")
          + (ITEM + "product_data.metadata " + ITEM + "recurring.interval ")
          + (ITEM + "recurring.interval_count ")
          + "payment_intent_data.capture_method payment_intent_data.description "
          + "payment_intent_data.metadata payment_intent_data.transfer_group "
          + "payment_intent_data.receipt_email payment_intent_data.setup_future_usage "
          + "payment_intent_data.statement_descriptor "
          + "payment_intent_data.statement_descriptor_suffix "
          + "subscription_data.metadata subscription_data.description "
          + "subscription_data.trial_period_days subscription_data.trial_end";

  private final PaymentIntents intents;

  public Sessions(PaymentIntents intents) {
    this.intents = intents;
  }

  @Override
  public void routes(Routes routes) {
    routes.post(PATH, SessionCreateParams.class, ACCEPTED, Sessions::create);
    routes.list(
        PATH, KIND, SessionListParams.class, "customer payment_intent subscription status created");
    routes.retrieve(PATH + "/{id}", KIND, SessionRetrieveParams.class);
    routes.post(PATH + "/{id}", SessionUpdateParams.class, "metadata", Sessions::update);
    routes.post(PATH + "/{id}/expire", SessionExpireParams.class, "", this::expire);
    routes.list(
        PATH + "/{id}/line_items", SessionListLineItemsParams.class, "", Sessions::lineItems);
  }

  @Override
  public void tasks(Tasks tasks) {
    tasks.define(EXPIRES, (scope, id) -> expire(scope, scope.get(KIND, id)));
  }

  private static JsonObject create(Call call) {
    var scope = call.scope();
    var params = call.params();
    if (!params.text("ui_mode").orElse("hosted_page").equals("hosted_page")) {
      throw ApiError.parameter(
          "parameter_unknown", "ui_mode", "This sandbox has hosted pages only.");
    }
    params.text("customer").ifPresent(id -> scope.named(Customers.KIND, id, "customer"));
    var session = SessionDraft.of(scope, params);
    var id = Json.text(session, "id");
    var items = Listing.whole(PATH + "/" + id + "/line_items", Json.children(session, "_items"));
    session.remove("_items");
    scope.save(Json.with(session, "_line_items", items));
    var expiry = Instant.ofEpochSecond(Json.number(session, "expires_at"));
    scope.world().tasks().plan(scope, EXPIRES, id, expiry);
    return session;
  }

  private static JsonObject update(Call call) {
    var session = call.scope().get(KIND, call.id());
    session.add("metadata", call.params().metadata(Json.child(session, "metadata")));
    return call.scope().save(session);
  }

  private JsonObject expire(Call call) {
    var session = call.scope().get(KIND, call.id());
    if (!Json.text(session, "status").equals("open")) {
      throw ApiError.of(
          400,
          "invalid_request_error",
          "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session"
              + " has a status of "
              + Json.text(session, "status")
              + ".");
    }
    return expire(call.scope(), session);
  }

  private JsonObject expire(Scope scope, JsonObject session) {
    scope.world().tasks().cancel(scope, EXPIRES, Json.text(session, "id"));
    intents.giveUp(scope, Json.text(session, "payment_intent"));
    return scope.saveAndEmit(
        "checkout.session.expired", Json.with(session, "status", "expired", "url", Json.NONE));
  }

  private static JsonObject lineItems(Call call) {
    var session = call.scope().get(KIND, call.id());
    var items = Json.children(Json.child(session, "_line_items"), "data");
    return Listing.page(call, "item", PATH + "/" + call.id() + "/line_items", items);
  }
}
