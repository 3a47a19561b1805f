package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.stripe.param.InvoiceLineItemListParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoicePayParams;
import com.stripe.param.InvoiceRetrieveParams;
import com.stripe.param.InvoiceVoidInvoiceParams;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Listing;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.payment.PaymentIntents;
import org.skillstreams.stripe.sandbox.payment.PaymentMethods;
import org.skillstreams.stripe.sandbox.payment.Payments;

/** What a subscription asks for in a period. */
public final class Invoices implements Resource {

  static final String KIND = "invoice";

  private static final String PATH = "/v1/invoices";

  private final Payments payments;

  public Invoices(Payments payments) {
    this.payments = payments;
    payments.listen(Invoices::paymentChanged);
  }

  @Override
  public void routes(Routes routes) {
    routes.list(PATH, KIND, InvoiceListParams.class, "customer subscription status created");
    routes.retrieve(PATH + "/{id}", KIND, InvoiceRetrieveParams.class);
    routes.list(PATH + "/{id}/lines", InvoiceLineItemListParams.class, "", Invoices::lines);
    routes.post(
        PATH + "/{id}/pay", InvoicePayParams.class, "payment_method off_session", this::pay);
    routes.post(PATH + "/{id}/void", InvoiceVoidInvoiceParams.class, "", Invoices::cancel);
  }

  /** A new invoice over the subscription's current period, open, or paid if nothing is due. */
  JsonObject issue(Scope scope, JsonObject subscription, String reason) {
    var invoice = InvoiceDraft.of(scope, subscription, reason);
    scope.save(invoice);
    scope.emit("invoice.created", invoice);
    Json.child(invoice, "status_transitions").add("finalized_at", Json.of(scope.now()));
    Json.with(invoice, "status", "open", "effective_at", scope.now());
    if (Json.number(invoice, "amount_due") > 0) {
      InvoicePayments.begin(scope, invoice);
    }
    scope.saveAndEmit("invoice.finalized", invoice);
    return Json.number(invoice, "amount_due") > 0 ? invoice : paid(scope, invoice);
  }

  /** Pays an open invoice; a declined card is an error whose traces stay. */
  JsonObject pay(Scope scope, String id, JsonObject method) {
    return payFor(scope, scope.get(KIND, id), method, Json.NONE);
  }

  /** Pays for a Checkout session, which then hears of it. */
  JsonObject payFor(Scope scope, JsonObject invoice, JsonObject method, JsonElement session) {
    if (!Json.text(invoice, "status").equals("open")) {
      return invoice;
    }
    var intent = scope.get(PaymentIntents.KIND, Json.text(invoice, "_payment_intent"));
    if (!session.isJsonNull()) {
      intent.add("_checkout", session);
    }
    payments.confirm(scope, intent, method);
    return scope.get(KIND, Json.text(invoice, "id"));
  }

  private JsonObject pay(Call call) {
    var scope = call.scope();
    var invoice = scope.get(KIND, call.id());
    if (!Json.text(invoice, "status").equals("open")) {
      throw ApiError.invalid("invoice_not_editable", "Invoice is already paid or not open");
    }
    var subscription = scope.get(Subscriptions.KIND, Json.text(invoice, "_subscription"));
    var id =
        call.params()
            .text("payment_method")
            .or(() -> Json.find(subscription, "default_payment_method"))
            .orElseThrow(() ->
                ApiError.invalid("resource_missing", "There is no payment method to pay with."));
    return pay(scope, call.id(), PaymentMethods.find(scope, id, "payment_method"));
  }

  private static JsonObject cancel(Call call) {
    var invoice = call.scope().get(KIND, call.id());
    if (!Json.text(invoice, "status").equals("open")) {
      throw ApiError.invalid("invoice_not_editable", "Only open invoices can be voided.");
    }
    Json.child(invoice, "status_transitions").add("voided_at", Json.of(call.scope().now()));
    return call.scope().saveAndEmit("invoice.voided", Json.with(invoice, "status", "void"));
  }

  private static JsonObject lines(Call call) {
    var invoice = call.scope().get(KIND, call.id());
    var lines = Json.children(Json.child(invoice, "lines"), "data");
    return Listing.page(call, "line_item", PATH + "/" + call.id() + "/lines", lines);
  }

  private static void paymentChanged(Scope scope, JsonObject intent) {
    Json.find(intent, "_invoice")
        .flatMap(id -> scope.find(KIND, id))
        .ifPresent(invoice -> {
          switch (Json.text(intent, "status")) {
            case "succeeded" -> paid(scope, invoice);
            case "requires_payment_method" -> failed(scope, invoice);
            case "requires_action" -> scope.emit("invoice.payment_action_required", invoice);
            case String _ -> {
              // still on its way
            }
          }
        });
  }

  private static JsonObject paid(Scope scope, JsonObject invoice) {
    var amount = Json.number(invoice, "amount_due");
    Json.child(invoice, "status_transitions").add("paid_at", Json.of(scope.now()));
    Json.with(
        invoice,
        "status",
        "paid",
        "amount_paid",
        amount,
        "amount_remaining",
        0,
        "attempted",
        true,
        "next_payment_attempt",
        Json.NONE);
    if (amount > 0) {
      InvoicePayments.paid(scope, invoice);
      invoice.addProperty("attempt_count", Json.number(invoice, "attempt_count") + 1);
    }
    scope.saveAndEmit("invoice.paid", invoice);
    scope.emit("invoice.payment_succeeded", invoice);
    return invoice;
  }

  private static void failed(Scope scope, JsonObject invoice) {
    var attempts = Json.number(invoice, "attempt_count") + 1;
    Json.with(invoice, "attempted", true, "attempt_count", attempts);
    scope.saveAndEmit("invoice.payment_failed", invoice);
  }
}
