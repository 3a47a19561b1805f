package org.skillstreams.stripe.sandbox.checkout;

import com.google.gson.JsonObject;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.page.Page;
import org.skillstreams.stripe.sandbox.payment.PaymentIntents;
import org.skillstreams.stripe.sandbox.payment.PaymentMethods;
import org.skillstreams.stripe.sandbox.payment.TestCard;

/** The page on which a session is paid. */
public final class CheckoutPage implements Page {

  private static final Params NOTHING = new Params(new JsonObject(), "");

  private final World world;
  private final Checkout checkout;

  public CheckoutPage(World world, Checkout checkout) {
    this.world = world;
    this.checkout = checkout;
  }

  @Override
  public Reply show(String id) {
    return form(id, NOTHING, "");
  }

  @Override
  public Reply submit(String id, Params form) {
    try {
      return world.store().change(() -> pay(id, form));
    } catch (ApiError e) {
      return form(id, form, e.message());
    }
  }

  private Reply form(String id, Params given, String problem) {
    var session = session(id);
    return switch (Json.text(session, "status")) {
      case "open" -> Page.shown("Pay", CheckoutForm.of(session, given, problem));
      case "expired" ->
          Page.refused(410, "This page has expired", "<p>Go back and begin again.</p>");
      default -> Page.shown("All done", "<p>This was paid already. You can close this page.</p>");
    };
  }

  private Reply pay(String id, Params form) {
    var session = session(id);
    if (!Json.text(session, "status").equals("open")) {
      return form(id, form, "");
    }
    var scope = scope(session);
    var method = method(scope, form);
    var email = form.text("email").orElseThrow(() -> problem("Your email is missing."));
    var name = form.text("name").orElseThrow(() -> problem("Your name is missing."));
    Json.child(method, "billing_details").addProperty("email", email);
    Json.child(method, "billing_details").addProperty("name", name);
    scope.save(method);
    var paid = checkout.pay(scope, session, method, email, name);
    return new Reply.Sent(
        Json.text(paid, "status").equals("complete") ? thanks(paid) : authentication(scope, paid));
  }

  /** Where a session that is complete sends its reader. */
  static String thanks(JsonObject session) {
    var url = Json.text(session, "success_url");
    return url.replace("{CHECKOUT_SESSION_ID}", Json.text(session, "id"));
  }

  private static String authentication(Scope scope, JsonObject session) {
    var intent =
        Json.find(session, "payment_intent")
            .or(() ->
                scope
                    .find(Json.text(session, "invoice"))
                    .map(invoice -> Json.text(invoice, "_payment_intent")))
            .orElseThrow();
    var action = Json.child(scope.get(PaymentIntents.KIND, intent), "next_action");
    return Json.text(Json.child(action, "redirect_to_url"), "url");
  }

  private static JsonObject method(Scope scope, Params form) {
    return switch (form.text("method").orElse("card")) {
      case "bank" -> PaymentMethods.bankAccount(scope, true);
      case "bank_fails" -> PaymentMethods.bankAccount(scope, false);
      default ->
          form.text("number")
              .flatMap(TestCard::numbered)
              .map(card -> PaymentMethods.card(scope, card))
              .orElseThrow(() -> problem("This is not one of the test cards below."));
    };
  }

  private JsonObject session(String id) {
    return world
        .store()
        .findAnywhere(id)
        .filter(found -> Json.text(found, "object").equals(Sessions.KIND))
        .orElseThrow(() -> ApiError.missing(404, Sessions.KIND, id, "id"));
  }

  private Scope scope(JsonObject session) {
    return world.in(Json.text(session, "_account"));
  }

  private static ApiError problem(String message) {
    return ApiError.invalid("parameter_missing", message);
  }
}
