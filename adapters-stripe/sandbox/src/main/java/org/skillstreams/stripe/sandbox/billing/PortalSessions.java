package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import com.stripe.param.billingportal.SessionCreateParams;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.payment.Customers;

/** Links to the page on which customers manage what they have subscribed to. */
public final class PortalSessions implements Resource {

  static final String KIND = "billing_portal.session";

  @Override
  public void routes(Routes routes) {
    routes.post(
        "/v1/billing_portal/sessions",
        SessionCreateParams.class,
        "customer return_url locale",
        PortalSessions::create);
  }

  private static JsonObject create(Call call) {
    var scope = call.scope();
    var customer = scope.named(Customers.KIND, call.params().requiredText("customer"), "customer");
    var session =
        scope.draft(
            KIND,
            "bps",
            "configuration",
            "bpc_sandbox",
            "customer",
            customer.get("id"),
            "flow",
            Json.NONE,
            "livemode",
            false,
            "locale",
            call.params().text("locale"),
            "on_behalf_of",
            Json.NONE,
            "return_url",
            call.params().text("return_url"));
    var url = scope.world().address() + "/portal/" + Json.text(session, "id");
    return scope.save(Json.with(session, "url", url));
  }
}
