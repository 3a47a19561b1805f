package org.skillstreams.stripe.sandbox.checkout;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.page.Html;
import org.skillstreams.stripe.sandbox.page.Links;
import org.skillstreams.stripe.sandbox.page.Page;
import org.skillstreams.stripe.sandbox.payment.PaymentIntents;
import org.skillstreams.stripe.sandbox.payment.Payments;

/** The bank's page of 3-D Secure: is it really you? */
public final class AuthenticationPage implements Page {

  private final World world;
  private final Payments payments;

  public AuthenticationPage(World world, Payments payments) {
    this.world = world;
    this.payments = payments;
  }

  @Override
  public Reply show(String id) {
    var intent = intent(id);
    if (!Json.text(intent, "status").equals("requires_action")) {
      return Page.refused(410, "Nothing to confirm", "<p>This was answered already.</p>");
    }
    var amount = Html.money(Json.number(intent, "amount"), Json.text(intent, "currency"));
    return Page.shown(
        "Confirm your payment",
        """
        <p>Your bank (a pretended one) asks whether you want to pay %s.</p>
        <form method="post">
          <button name="answer" value="yes">Confirm</button>
          <button name="answer" value="no" class="quiet">Refuse</button>
        </form>
        """
            .formatted(amount));
  }

  @Override
  public Reply submit(String id, Params form) {
    var confirmed = form.text("answer").filter("yes"::equals).isPresent();
    try {
      return world
          .store()
          .change(() -> {
            var intent = intent(id);
            if (!Json.text(intent, "status").equals("requires_action")) {
              return show(id);
            }
            return back(payments.authenticate(scope(intent), intent, confirmed));
          });
    } catch (ApiError e) {
      if (!e.keepsChanges()) {
        throw e;
      }
      return back(intent(id));
    }
  }

  private Reply back(JsonObject intent) {
    return session(intent)
        .map(session ->
            new Reply.Sent(
                Json.text(session, "status").equals("complete")
                    ? CheckoutPage.thanks(session)
                    : Json.text(session, "url")))
        .orElseGet(() -> new Reply.Sent(home(intent)));
  }

  private static String home(JsonObject intent) {
    var url =
        Json.find(intent, "_return_url")
            .orElseThrow(
                () -> ApiError.invalid("parameter_missing", "The payment has no return_url."));
    var succeeded =
        Json.text(intent, "status").equals("requires_payment_method") ? "failed" : "succeeded";
    var named = Links.with(url, "payment_intent", Json.text(intent, "id"));
    var secret =
        Links.with(named, "payment_intent_client_secret", Json.text(intent, "client_secret"));
    return Links.with(secret, "redirect_status", succeeded);
  }

  private Optional<JsonObject> session(JsonObject intent) {
    return Json.find(intent, "_checkout").flatMap(world.store()::findAnywhere);
  }

  private JsonObject intent(String id) {
    return world
        .store()
        .findAnywhere(id)
        .filter(found -> Json.text(found, "object").equals(PaymentIntents.KIND))
        .orElseThrow(() -> ApiError.missing(404, PaymentIntents.KIND, id, "id"));
  }

  private Scope scope(JsonObject intent) {
    return world.in(Json.text(intent, "_account"));
  }
}
