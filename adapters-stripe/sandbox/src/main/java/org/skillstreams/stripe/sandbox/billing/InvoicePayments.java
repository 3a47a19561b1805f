package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.InvoicePaymentRetrieveParams;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.payment.PaymentIntents;

/** Which payment intent pays which invoice. */
public final class InvoicePayments implements Resource {

  private static final String KIND = "invoice_payment";
  private static final String PATH = "/v1/invoice_payments";

  @Override
  public void routes(Routes routes) {
    routes.list(
        PATH,
        InvoicePaymentListParams.class,
        "invoice status payment.type payment.payment_intent",
        InvoicePayments::list);
    routes.retrieve(PATH + "/{id}", KIND, InvoicePaymentRetrieveParams.class);
  }

  /** The intent that shall pay an invoice. */
  static void begin(Scope scope, JsonObject invoice) {
    var amount = Json.number(invoice, "amount_due");
    var none = new Params(new JsonObject(), "");
    var intent = PaymentIntents.make(scope, amount, Json.text(invoice, "currency"), none);
    Json.with(
        intent,
        "customer",
        invoice.get("customer"),
        "description",
        "Subscription",
        "_invoice",
        invoice.get("id"),
        "_subscription",
        invoice.get("_subscription"));
    scope.save(intent);
    scope.emit("payment_intent.created", intent);
    var payment =
        scope.draft(
            KIND,
            "inpay",
            "amount_paid",
            Json.NONE,
            "amount_requested",
            amount,
            "currency",
            invoice.get("currency"),
            "invoice",
            invoice.get("id"),
            "is_default",
            true,
            "livemode",
            false,
            "payment",
            Json.object("payment_intent", intent.get("id"), "type", "payment_intent"),
            "status",
            "open",
            "status_transitions",
            Json.object("canceled_at", Json.NONE, "paid_at", Json.NONE));
    scope.save(payment);
    show(Json.with(invoice, "_payment_intent", intent.get("id")), payment);
  }

  static void paid(Scope scope, JsonObject invoice) {
    var id = Json.text(invoice, "_payment");
    var payment = scope.get(KIND, id);
    Json.child(payment, "status_transitions").add("paid_at", Json.of(scope.now()));
    Json.with(payment, "amount_paid", payment.get("amount_requested"), "status", "paid");
    show(invoice, payment);
    scope.saveAndEmit("invoice_payment.paid", payment);
  }

  private static void show(JsonObject invoice, JsonObject payment) {
    var list = Listing.whole(PATH, java.util.List.of(payment));
    Json.with(invoice, "_payment", payment.get("id"), "_payments", list);
  }

  private static JsonObject list(Call call) {
    var params = call.params();
    var intent = params.child("payment").text("payment_intent");
    var found =
        call.scope()
            .list(
                KIND,
                payment -> {
                  var its = Json.text(Json.child(payment, "payment"), "payment_intent");
                  return intent.filter(wanted -> !wanted.equals(its)).isEmpty();
                });
    var filters = java.util.List.of("invoice", "status");
    return Listing.page(call, KIND, PATH, Listing.filtered(call, found, filters));
  }
}
