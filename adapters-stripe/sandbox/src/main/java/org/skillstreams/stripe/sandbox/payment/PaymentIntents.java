package org.skillstreams.stripe.sandbox.payment;

import com.google.gson.JsonObject;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentIntentUpdateParams;
import java.util.List;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Rendering;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.Tasks;

/** What shall be paid, until it is paid or given up. */
public final class PaymentIntents implements Resource {

  public static final String KIND = "payment_intent";

  private static final String PATH = "/v1/payment_intents";
  private static final List<String> TEXTS =
      List.of(
          "description",
          "receipt_email",
          "setup_future_usage",
          "transfer_group",
          "statement_descriptor",
          "statement_descriptor_suffix");
  private static final String FIELDS = String.join(" ", TEXTS) + " metadata customer ";

  private static final List<String> UNPAID =
      List.of("requires_payment_method", "requires_confirmation", "requires_action");
  private static final List<String> OPEN =
      List.of(
          "requires_payment_method",
          "requires_capture",
          "requires_confirmation",
          "requires_action");

  private final Payments payments;

  public PaymentIntents(Payments payments) {
    this.payments = payments;
  }

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH,
        PaymentIntentCreateParams.class,
        FIELDS
            + "amount currency capture_method confirm payment_method payment_method_types "
            + "automatic_payment_methods off_session return_url error_on_requires_action",
        this::create);
    routes.list(PATH, KIND, PaymentIntentListParams.class, "customer created");
    routes.retrieve(PATH + "/{id}", KIND, PaymentIntentRetrieveParams.class);
    routes.post(
        PATH + "/{id}",
        PaymentIntentUpdateParams.class,
        FIELDS + "amount currency payment_method",
        PaymentIntents::update);
    routes.post(
        PATH + "/{id}/confirm",
        PaymentIntentConfirmParams.class,
        "payment_method off_session return_url error_on_requires_action",
        this::confirm);
    routes.post(
        PATH + "/{id}/capture",
        PaymentIntentCaptureParams.class,
        "amount_to_capture final_capture metadata",
        this::capture);
    routes.post(
        PATH + "/{id}/cancel",
        PaymentIntentCancelParams.class,
        "cancellation_reason",
        this::cancel);
  }

  @Override
  public void tasks(Tasks tasks) {
    payments.tasks(tasks);
    tasks.define(Payments.HOLD_LAPSES, this::lapse);
  }

  /**
   * A new intent; the parameters are those of Stripe's create or of Checkout's payment_intent_data.
   */
  public static JsonObject make(Scope scope, long amount, String currency, Params params) {
    var intent = IntentDraft.of(scope, amount, currency);
    fill(intent, params);
    params.text("capture_method").ifPresent(way -> intent.addProperty("capture_method", way));
    return intent;
  }

  /** Gives up what was not paid, such as the intent of a session that has expired. */
  public void giveUp(Scope scope, String id) {
    scope
        .find(KIND, id)
        .filter(intent -> UNPAID.contains(Json.text(intent, "status")))
        .ifPresent(intent -> cancel(scope, intent, "automatic", "charge.refunded"));
  }

  private JsonObject create(Call call) {
    var params = call.params();
    var scope = call.scope();
    var intent = make(scope, params.amount("amount"), params.requiredText("currency"), params);
    params.text("customer").ifPresent(id -> scope.named(Customers.KIND, id, "customer"));
    params.text("return_url").ifPresent(url -> intent.addProperty("_return_url", url));
    if (!params.texts("payment_method_types").isEmpty()) {
      intent.add("payment_method_types", Json.of(params.texts("payment_method_types")));
      intent.add("automatic_payment_methods", Json.NONE);
    }
    params.text("payment_method").ifPresent(id -> choose(scope, intent, id));
    scope.save(intent);
    scope.emit("payment_intent.created", intent);
    return params.flag("confirm") ? confirm(scope, intent, params) : intent;
  }

  private static JsonObject update(Call call) {
    var scope = call.scope();
    var params = call.params();
    var intent = scope.get(KIND, call.id());
    demand(intent, "update", UNPAID);
    fill(intent, params);
    params.number("amount").ifPresent(_ -> intent.addProperty("amount", params.amount("amount")));
    params.text("currency").ifPresent(currency -> intent.addProperty("currency", currency));
    params.text("payment_method").ifPresent(id -> choose(scope, intent, id));
    return scope.save(intent);
  }

  private JsonObject confirm(Call call) {
    var intent = call.scope().get(KIND, call.id());
    call.params().text("return_url").ifPresent(url -> intent.addProperty("_return_url", url));
    return confirm(call.scope(), intent, call.params());
  }

  private JsonObject confirm(Scope scope, JsonObject intent, Params params) {
    demand(intent, "confirm", List.of("requires_payment_method", "requires_confirmation"));
    params
        .text("payment_method")
        .ifPresent(id -> {
          if (!id.equals(Json.text(intent, "_named"))) {
            choose(scope, intent, id);
          }
        });
    var id =
        Json.find(intent, "payment_method")
            .orElseThrow(() ->
                ApiError.invalid(
                    "payment_intent_unexpected_state",
                    "You cannot confirm this PaymentIntent because it's missing a payment"
                        + " method."));
    var method = scope.get(PaymentMethods.KIND, id);
    if (params.flag("error_on_requires_action")
        && PaymentMethods.cardOf(method).asksForAuthentication()) {
      throw ApiError.card(
          Declines.error(
              "authentication_required",
              "Your card was declined. This transaction requires authentication."));
    }
    return payments.confirm(scope, intent, method);
  }

  private JsonObject capture(Call call) {
    var scope = call.scope();
    var intent = scope.get(KIND, call.id());
    demand(intent, "capture", List.of("requires_capture"));
    var capturable = Json.number(intent, "amount_capturable");
    var amount = call.params().number("amount_to_capture").orElse(capturable);
    if (amount < 1 || amount > capturable) {
      throw ApiError.parameter(
          "amount_too_large",
          "amount_to_capture",
          "The amount to capture is greater than the capturable amount.");
    }
    scope.world().tasks().cancel(scope, Payments.HOLD_LAPSES, call.id());
    var charge = scope.get(Charges.KIND, Json.text(intent, "latest_charge"));
    var method = scope.get(PaymentMethods.KIND, Json.text(intent, "payment_method"));
    Charges.capture(scope, charge, amount, PaymentMethods.cardOf(method));
    scope.saveAndEmit("charge.captured", charge);
    intent.add("metadata", call.params().metadata(Json.child(intent, "metadata")));
    Json.with(intent, "amount_capturable", 0, "amount_received", amount);
    return payments.move(scope, intent, "succeeded", "payment_intent.succeeded");
  }

  private JsonObject cancel(Call call) {
    var intent = call.scope().get(KIND, call.id());
    demand(intent, "cancel", OPEN);
    var reason = call.params().text("cancellation_reason");
    return cancel(call.scope(), intent, reason, "charge.refunded");
  }

  private void lapse(Scope scope, String id) {
    var intent = scope.get(KIND, id);
    if (Json.text(intent, "status").equals("requires_capture")) {
      cancel(scope, intent, "automatic", "charge.expired");
    }
  }

  private JsonObject cancel(Scope scope, JsonObject intent, Object reason, String chargeEvent) {
    scope.world().tasks().cancel(scope, Payments.HOLD_LAPSES, Json.text(intent, "id"));
    if (Json.text(intent, "status").equals("requires_capture")) {
      var charge = scope.get(Charges.KIND, Json.text(intent, "latest_charge"));
      Json.with(charge, "refunded", true, "amount_refunded", charge.get("amount"));
      scope.saveAndEmit(chargeEvent, charge);
    }
    Json.with(intent, "canceled_at", scope.now(), "cancellation_reason", reason);
    Json.with(intent, "amount_capturable", 0, "next_action", Json.NONE);
    return payments.move(scope, intent, "canceled", "payment_intent.canceled");
  }

  private static void choose(Scope scope, JsonObject intent, String id) {
    var method = PaymentMethods.find(scope, id, "payment_method");
    Json.with(intent, "payment_method", method.get("id"), "_named", id);
    intent.addProperty("status", "requires_confirmation");
  }

  private static void fill(JsonObject intent, Params params) {
    TEXTS.forEach(name -> params.text(name).ifPresent(text -> intent.addProperty(name, text)));
    params.text("customer").ifPresent(id -> intent.addProperty("customer", id));
    intent.add("metadata", params.metadata(Json.child(intent, "metadata")));
  }

  private static void demand(JsonObject intent, String move, List<String> states) {
    var status = Json.text(intent, "status");
    if (!states.contains(status)) {
      throw ApiError.invalid(
              "payment_intent_unexpected_state",
              ("You cannot %s this PaymentIntent because it has a status of %s. Only a"
                      + " PaymentIntent with one of the following statuses will do: %s.")
                  .formatted(move, status, String.join(", ", states)))
          .with("payment_intent", Rendering.visible(intent));
    }
  }
}
