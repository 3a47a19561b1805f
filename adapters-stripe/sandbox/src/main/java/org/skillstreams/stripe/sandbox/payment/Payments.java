package org.skillstreams.stripe.sandbox.payment;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.Tasks;

/** How a payment intent is paid: at once, after 3-D Secure, days later, or not at all. */
public final class Payments {

  /** The task that ends a delayed payment. */
  public static final String SETTLE = "payment.settle";

  static final String HOLD_LAPSES = "payment.hold_lapses";

  private final List<Listener> listeners = new ArrayList<>();

  /** What waits for a payment, such as a Checkout session or an invoice. */
  public interface Listener {
    void changed(Scope scope, JsonObject intent);
  }

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  void tasks(Tasks tasks) {
    tasks.define(SETTLE, this::settle);
  }

  /** Pays; a declined card is an error whose traces stay. */
  public JsonObject confirm(Scope scope, JsonObject intent, JsonObject method) {
    intent.add("payment_method", method.get("id"));
    intent.add("last_payment_error", Json.NONE);
    intent.add("next_action", Json.NONE);
    var card = PaymentMethods.cardOf(method);
    if (card.asksForAuthentication()) {
      return askForAuthentication(scope, intent);
    }
    if (!card.decline().isEmpty()) {
      throw declined(scope, intent, method, Declines.of(card));
    }
    return PaymentMethods.isDelayed(method)
        ? process(scope, intent, method)
        : succeed(scope, intent, method);
  }

  /** The answer of the person who was asked for 3-D Secure. */
  public JsonObject authenticate(Scope scope, JsonObject intent, boolean confirmed) {
    var method = scope.get(PaymentMethods.KIND, Json.text(intent, "payment_method"));
    intent.add("next_action", Json.NONE);
    if (!confirmed) {
      throw declined(scope, intent, method, Declines.notAuthenticated());
    }
    return succeed(scope, intent, method);
  }

  JsonObject move(Scope scope, JsonObject intent, String status, String event) {
    scope.saveAndEmit(event, Json.with(intent, "status", status));
    listeners.forEach(listener -> listener.changed(scope, intent.deepCopy()));
    return scope.get(PaymentIntents.KIND, Json.text(intent, "id"));
  }

  private JsonObject askForAuthentication(Scope scope, JsonObject intent) {
    var page = scope.world().address() + "/authenticate/" + Json.text(intent, "id");
    var back = intent.has("_return_url") ? intent.get("_return_url") : Json.NONE;
    intent.add(
        "next_action",
        Json.object(
            "type",
            "redirect_to_url",
            "redirect_to_url",
            Json.object("url", page, "return_url", back)));
    return move(scope, intent, "requires_action", "payment_intent.requires_action");
  }

  private JsonObject process(Scope scope, JsonObject intent, JsonObject method) {
    var charge = scope.save(Charges.draft(scope, intent, method));
    scope.emit("charge.pending", charge);
    intent.add("latest_charge", charge.get("id"));
    var settled = scope.now().plus(scope.world().delayedPayment());
    scope.world().tasks().plan(scope, SETTLE, Json.text(intent, "id"), settled);
    return move(scope, intent, "processing", "payment_intent.processing");
  }

  private void settle(Scope scope, String id) {
    var intent = scope.get(PaymentIntents.KIND, id);
    if (!Json.text(intent, "status").equals("processing")) {
      return;
    }
    var method = scope.get(PaymentMethods.KIND, Json.text(intent, "payment_method"));
    var charge = scope.get(Charges.KIND, Json.text(intent, "latest_charge"));
    if (Json.flag(method, "_comes_through")) {
      paid(scope, intent, charge, TestCard.VISA);
    } else {
      fail(scope, intent, charge, Declines.debitNotAuthorized());
    }
  }

  private JsonObject succeed(Scope scope, JsonObject intent, JsonObject method) {
    var charge = Charges.draft(scope, intent, method);
    intent.add("latest_charge", charge.get("id"));
    if (Json.text(intent, "capture_method").equals("manual")) {
      return reserve(scope, intent, charge);
    }
    return paid(scope, intent, charge, PaymentMethods.cardOf(method));
  }

  private JsonObject reserve(Scope scope, JsonObject intent, JsonObject charge) {
    Json.with(charge, "paid", true, "status", "succeeded");
    charge.add("outcome", Charges.outcome("authorized", "Payment complete."));
    scope.save(charge);
    scope.emit("charge.succeeded", charge);
    intent.add("amount_capturable", intent.get("amount"));
    var lapses = scope.now().plus(Charges.HOLD);
    scope.world().tasks().plan(scope, HOLD_LAPSES, Json.text(intent, "id"), lapses);
    return move(scope, intent, "requires_capture", "payment_intent.amount_capturable_updated");
  }

  private JsonObject paid(Scope scope, JsonObject intent, JsonObject charge, TestCard card) {
    Charges.capture(scope, charge, Json.number(charge, "amount"), card);
    Json.with(charge, "paid", true, "status", "succeeded");
    charge.add("outcome", Charges.outcome("authorized", "Payment complete."));
    scope.save(charge);
    scope.emit("charge.succeeded", charge);
    intent.add("amount_received", intent.get("amount"));
    var moved = move(scope, intent, "succeeded", "payment_intent.succeeded");
    if (card == TestCard.DISPUTED) {
      Disputes.open(scope, charge, "fraudulent");
    }
    return moved;
  }

  private ApiError declined(Scope scope, JsonObject intent, JsonObject method, JsonObject reason) {
    var charge = Charges.draft(scope, intent, method);
    var moved = fail(scope, intent, charge, reason);
    var error = Json.child(moved, "last_payment_error").deepCopy();
    return ApiError.card(Json.with(error, "payment_intent", moved));
  }

  private JsonObject fail(Scope scope, JsonObject intent, JsonObject charge, JsonObject reason) {
    Json.with(charge, "status", "failed", "failure_code", reason.get("code"));
    Json.with(charge, "failure_message", reason.get("message"));
    charge.add("outcome", Charges.outcome("issuer_declined", Json.text(reason, "message")));
    scope.save(charge);
    scope.emit("charge.failed", charge);
    var method = scope.get(PaymentMethods.KIND, Json.text(intent, "payment_method"));
    intent.remove("_named");
    var error = reason.deepCopy();
    Json.with(error, "charge", charge.get("id"), "payment_method", method);
    Json.with(
        intent,
        "last_payment_error",
        error,
        "latest_charge",
        charge.get("id"),
        "payment_method",
        Json.NONE);
    return move(scope, intent, "requires_payment_method", "payment_intent.payment_failed");
  }
}
