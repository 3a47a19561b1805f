package org.skillstreams.stripe.sandbox.checkout;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.skillstreams.stripe.sandbox.billing.Subscriptions;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.payment.Customers;
import org.skillstreams.stripe.sandbox.payment.PaymentIntents;
import org.skillstreams.stripe.sandbox.payment.Payments;

/** What happens when somebody pays on a session's page. */
public final class Checkout {

  private final Payments payments;
  private final Subscriptions subscriptions;

  public Checkout(Payments payments, Subscriptions subscriptions) {
    this.payments = payments;
    this.subscriptions = subscriptions;
    payments.listen(this::paymentChanged);
  }

  /** Pays; the session afterwards, complete unless 3-D Secure is asked for. */
  JsonObject pay(Scope scope, JsonObject session, JsonObject method, String email, String name) {
    var id = Json.text(session, "id");
    var customer = customer(scope, session, email, name);
    customer.ifPresent(found -> session.add("customer", found.get("id")));
    session.add("customer_details", details(email, name));
    scope.save(session);
    if (Json.text(session, "mode").equals("subscription")) {
      subscriptions.begin(scope, session, customer.orElseThrow(), method);
    } else if (Json.number(session, "amount_total") == 0) {
      complete(scope, session, "no_payment_required");
    } else {
      payments.confirm(scope, intent(scope, session), method);
    }
    return scope.get(Sessions.KIND, id);
  }

  private static Optional<JsonObject> customer(
      Scope scope, JsonObject session, String email, String name) {
    var known = Json.find(session, "customer").flatMap(id -> scope.find(Customers.KIND, id));
    var needed =
        Json.text(session, "mode").equals("subscription")
            || Json.text(session, "customer_creation").equals("always");
    return known.isPresent() || !needed ? known : Optional.of(Customers.make(scope, email, name));
  }

  private static JsonObject intent(Scope scope, JsonObject session) {
    var begun = scope.find(PaymentIntents.KIND, Json.text(session, "payment_intent"));
    if (begun.isPresent()) {
      return begun.get();
    }
    var data = new Params(Json.child(session, "_payment_intent_data"), "payment_intent_data");
    var amount = Json.number(session, "amount_total");
    var intent = PaymentIntents.make(scope, amount, Json.text(session, "currency"), data);
    Json.with(
        intent,
        "customer",
        session.get("customer"),
        "payment_method_types",
        session.get("payment_method_types"),
        "_checkout",
        session.get("id"),
        "_return_url",
        session.get("success_url"));
    scope.save(intent);
    scope.emit("payment_intent.created", intent);
    scope.save(Json.with(session, "payment_intent", intent.get("id")));
    return intent;
  }

  private void paymentChanged(Scope scope, JsonObject intent) {
    Json.find(intent, "_checkout")
        .flatMap(id -> scope.find(Sessions.KIND, id))
        .ifPresent(session -> {
          var open = Json.text(session, "status").equals("open");
          switch (Json.text(intent, "status")) {
            case "succeeded" -> {
              if (open) {
                complete(scope, session, "paid");
              } else {
                paidLater(scope, session);
              }
            }
            case "processing" -> complete(scope, Json.with(session, "_delayed", true), "unpaid");
            case "requires_capture" -> complete(scope, session, "unpaid");
            case "requires_payment_method" -> failedLater(scope, session, open);
            case String _ -> {
              // nothing that a session tells
            }
          }
        });
  }

  private static void paidLater(Scope scope, JsonObject session) {
    Json.with(session, "payment_status", "paid");
    scope.save(session);
    if (Json.flag(session, "_delayed")) {
      scope.emit("checkout.session.async_payment_succeeded", session);
    }
  }

  private static void failedLater(Scope scope, JsonObject session, boolean open) {
    if (!open) {
      scope.emit("checkout.session.async_payment_failed", session);
    }
  }

  /** The session has done its work. */
  private static void complete(Scope scope, JsonObject session, String paymentStatus) {
    scope.world().tasks().cancel(scope, Sessions.EXPIRES, Json.text(session, "id"));
    Json.with(session, "status", "complete", "payment_status", paymentStatus, "url", Json.NONE);
    scope.save(session);
    scope.emit("checkout.session.completed", session);
  }

  private static JsonObject details(String email, String name) {
    return Json.object(
        "address",
        Json.object(
            "city",
            Json.NONE,
            "country",
            "US",
            "line1",
            Json.NONE,
            "line2",
            Json.NONE,
            "postal_code",
            Json.NONE,
            "state",
            Json.NONE),
        "business_name",
        Json.NONE,
        "email",
        email,
        "individual_name",
        Json.NONE,
        "name",
        name,
        "phone",
        Json.NONE,
        "tax_exempt",
        "none",
        "tax_ids",
        List.of());
  }
}
