package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.page.Html;
import org.skillstreams.stripe.sandbox.page.Page;
import org.skillstreams.stripe.sandbox.payment.Customers;

/** The billing portal: what is subscribed, and ending it. */
public final class PortalPage implements Page {

  private final World world;
  private final Subscriptions subscriptions;

  public PortalPage(World world, Subscriptions subscriptions) {
    this.world = world;
    this.subscriptions = subscriptions;
  }

  @Override
  public Reply show(String id) {
    var session = session(id);
    var scope = scope(session);
    var running = running(scope, session);
    var list =
        running.isEmpty()
            ? "<p>Nothing is subscribed.</p>"
            : running.stream().map(PortalPage::entry).collect(Collectors.joining());
    var back =
        Json.find(session, "return_url")
            .map(url -> "<p><a href=\"%s\">Go back</a></p>".formatted(Html.text(url)))
            .orElse("");
    return Page.shown("Your subscriptions", list + back);
  }

  @Override
  public Reply submit(String id, Params form) {
    return world
        .store()
        .change(() -> {
          var session = session(id);
          var scope = scope(session);
          var chosen = form.requiredText("subscription");
          var subscription =
              running(scope, session).stream()
                  .filter(each -> Json.text(each, "id").equals(chosen))
                  .findFirst()
                  .orElseThrow(() -> ApiError.missing(404, Subscriptions.KIND, chosen, "id"));
          var customer = scope.get(Customers.KIND, Json.text(session, "customer"));
          Clocked.run(
              scope,
              customer,
              () -> {
                if (form.text("answer").filter("now"::equals).isPresent()) {
                  return subscriptions.cancel(scope, chosen);
                }
                var ends = !Json.flag(subscription, "cancel_at_period_end");
                Renewals.cancelAtPeriodEnd(scope, subscription, ends);
                return scope.saveAndEmit("customer.subscription.updated", subscription);
              });
          return show(id);
        });
  }

  private static String entry(JsonObject subscription) {
    var item = Json.children(Json.child(subscription, "items"), "data").getFirst();
    var price = Json.child(item, "price");
    var ends = Json.flag(subscription, "cancel_at_period_end");
    return """
    <form method="post">
      <p>%s per %s · %s</p>
      <input type="hidden" name="subscription" value="%s">
      <button name="answer" value="period_end" class="quiet">%s</button>
      <button name="answer" value="now" class="quiet">End now</button>
    </form>
    """
        .formatted(
            Html.money(Json.number(price, "unit_amount"), Json.text(price, "currency")),
            Html.text(Json.text(Json.child(price, "recurring"), "interval")),
            ends ? "ends with its period" : Html.text(Json.text(subscription, "status")),
            Html.text(Json.text(subscription, "id")),
            ends ? "Keep it" : "End with the period");
  }

  private static List<JsonObject> running(Scope scope, JsonObject session) {
    return scope.list(
        Subscriptions.KIND,
        each ->
            Json.text(each, "customer").equals(Json.text(session, "customer"))
                && !Json.text(each, "status").equals("canceled"));
  }

  private JsonObject session(String id) {
    return world
        .store()
        .findAnywhere(id)
        .filter(found -> Json.text(found, "object").equals(PortalSessions.KIND))
        .orElseThrow(() -> ApiError.missing(404, PortalSessions.KIND, id, "id"));
  }

  private Scope scope(JsonObject session) {
    return world.in(Json.text(session, "_account"));
  }
}
