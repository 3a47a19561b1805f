package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.Tasks;
import org.skillstreams.stripe.sandbox.payment.Customers;
import org.skillstreams.stripe.sandbox.payment.PaymentMethods;
import org.skillstreams.stripe.sandbox.payment.Payments;

/** A subscription's life: it begins, renews, falls behind, recovers and ends. */
public final class Renewals {

  private static final String RENEWS = "subscription.renews";
  private static final String TRIAL_ENDS_SOON = "subscription.trial_ends_soon";
  private static final String EXPIRES = "subscription.expires";
  private static final String RETRY = "subscription.retries";
  private static final Duration NOTICE = Duration.ofDays(3);
  private static final Duration FIRST_PAYMENT_WITHIN = Duration.ofHours(23);
  private static final Duration RETRY_AFTER = Duration.ofDays(3);
  private static final int ATTEMPTS = 4;

  private final Invoices invoices;

  public Renewals(Invoices invoices, Payments payments) {
    this.invoices = invoices;
    payments.listen(this::paymentChanged);
  }

  void tasks(Tasks tasks) {
    tasks.define(RENEWS, (scope, id) -> renew(scope, scope.get(Subscriptions.KIND, id)));
    tasks.define(TRIAL_ENDS_SOON, Renewals::warn);
    tasks.define(EXPIRES, this::expire);
    tasks.define(RETRY, this::retry);
  }

  /** Saves a new subscription and issues its first invoice. */
  JsonObject start(Scope scope, JsonObject subscription) {
    var id = Json.text(subscription, "id");
    scope.save(subscription);
    scope.emit("customer.subscription.created", subscription);
    plan(scope, RENEWS, subscription, end(subscription));
    if (Json.text(subscription, "status").equals("trialing")) {
      var soon = Instant.ofEpochSecond(Json.number(subscription, "trial_end")).minus(NOTICE);
      plan(scope, TRIAL_ENDS_SOON, subscription, soon);
    } else {
      plan(scope, EXPIRES, subscription, scope.now().plus(FIRST_PAYMENT_WITHIN));
    }
    var invoice = invoices.issue(scope, subscription, "subscription_create");
    scope.save(Json.with(scope.get(Subscriptions.KIND, id), "latest_invoice", invoice.get("id")));
    return invoice;
  }

  /** Ends a subscription now. */
  JsonObject end(Scope scope, JsonObject subscription, String reason) {
    var id = Json.text(subscription, "id");
    scope.world().tasks().cancel(scope, RENEWS, id);
    scope.world().tasks().cancel(scope, RETRY, id);
    scope.world().tasks().cancel(scope, EXPIRES, id);
    Json.with(subscription, "status", "canceled", "ended_at", scope.now());
    if (!Json.has(subscription, "canceled_at")) {
      subscription.add("canceled_at", Json.of(scope.now()));
    }
    Json.child(subscription, "cancellation_details").addProperty("reason", reason);
    return scope.saveAndEmit("customer.subscription.deleted", subscription);
  }

  static void cancelAtPeriodEnd(Scope scope, JsonObject subscription, boolean cancel) {
    Json.with(
        subscription,
        "cancel_at_period_end",
        cancel,
        "cancel_at",
        cancel ? end(subscription) : Json.NONE,
        "canceled_at",
        cancel ? scope.now() : Json.NONE);
  }

  private void renew(Scope scope, JsonObject subscription) {
    if (Json.flag(subscription, "cancel_at_period_end")) {
      end(scope, subscription, "cancellation_requested");
      return;
    }
    if (Json.text(subscription, "status").equals("trialing")) {
      subscription.addProperty("status", "active");
    }
    plan(scope, RENEWS, subscription, Periods.advance(subscription, scope.now()));
    var invoice = invoices.issue(scope, subscription, "subscription_cycle");
    Json.with(subscription, "latest_invoice", invoice.get("id"));
    scope.saveAndEmit("customer.subscription.updated", subscription);
    charge(scope, subscription);
  }

  private void charge(Scope scope, JsonObject subscription) {
    var customer = scope.get(Customers.KIND, Json.text(subscription, "customer"));
    var method =
        Json.find(subscription, "default_payment_method")
            .or(() -> Json.find(Json.child(customer, "invoice_settings"), "default_payment_method"))
            .flatMap(id -> scope.find(PaymentMethods.KIND, id));
    if (method.isEmpty()) {
      fallBehind(scope, subscription);
      return;
    }
    try {
      invoices.pay(scope, Json.text(subscription, "latest_invoice"), method.get());
    } catch (ApiError e) {
      if (!e.keepsChanges()) {
        throw e;
      }
    }
  }

  private void retry(Scope scope, String id) {
    var subscription = scope.get(Subscriptions.KIND, id);
    if (Json.text(subscription, "status").equals("past_due")) {
      charge(scope, subscription);
    }
  }

  private void expire(Scope scope, String id) {
    var subscription = scope.get(Subscriptions.KIND, id);
    if (Json.text(subscription, "status").equals("incomplete")) {
      scope.world().tasks().cancel(scope, RENEWS, id);
      Json.with(subscription, "status", "incomplete_expired", "ended_at", scope.now());
      scope.saveAndEmit("customer.subscription.updated", subscription);
    }
  }

  private static void warn(Scope scope, String id) {
    scope.emit("customer.subscription.trial_will_end", scope.get(Subscriptions.KIND, id));
  }

  private void paymentChanged(Scope scope, JsonObject intent) {
    Json.find(intent, "_subscription")
        .flatMap(id -> scope.find(Subscriptions.KIND, id))
        .ifPresent(subscription -> {
          switch (Json.text(intent, "status")) {
            case "succeeded" -> recover(scope, subscription);
            case "requires_payment_method", "requires_action" -> fallBehind(scope, subscription);
            case String _ -> {
              // still on its way
            }
          }
        });
  }

  private static void recover(Scope scope, JsonObject subscription) {
    var id = Json.text(subscription, "id");
    scope.world().tasks().cancel(scope, RETRY, id);
    scope.world().tasks().cancel(scope, EXPIRES, id);
    if (!Json.text(subscription, "status").equals("active")) {
      scope.saveAndEmit(
          "customer.subscription.updated", Json.with(subscription, "status", "active"));
    }
  }

  private void fallBehind(Scope scope, JsonObject subscription) {
    if (Json.text(subscription, "status").equals("incomplete")) {
      return;
    }
    var invoice = scope.get(Invoices.KIND, Json.text(subscription, "latest_invoice"));
    if (Json.number(invoice, "attempt_count") >= ATTEMPTS) {
      end(scope, subscription, "payment_failed");
      return;
    }
    plan(scope, RETRY, subscription, scope.now().plus(RETRY_AFTER));
    scope.saveAndEmit(
        "customer.subscription.updated", Json.with(subscription, "status", "past_due"));
  }

  private static Instant end(JsonObject subscription) {
    var items = Json.children(Json.child(subscription, "items"), "data");
    return Instant.ofEpochSecond(Json.number(items.getFirst(), "current_period_end"));
  }

  private static void plan(Scope scope, String task, JsonObject subscription, Instant at) {
    var clock = subscription.get("test_clock");
    scope.world().tasks().plan(scope, task, Json.text(subscription, "id"), at, clock);
  }
}
