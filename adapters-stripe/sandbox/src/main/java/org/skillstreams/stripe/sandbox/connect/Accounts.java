package org.skillstreams.stripe.sandbox.connect;

import com.google.gson.JsonObject;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountListParams;
import com.stripe.param.AccountLoginLinkCreateParams;
import com.stripe.param.AccountRetrieveCurrentParams;
import com.stripe.param.AccountRetrieveParams;
import com.stripe.param.AccountUpdateParams;
import java.util.List;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Deletion;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;

/** The connected accounts of those who are paid. */
public final class Accounts implements Resource {

  static final String KIND = "account";

  private static final String PATH = "/v1/accounts";
  private static final String FIELDS =
      "email business_type business_profile.name business_profile.url business_profile.mcc "
          + "business_profile.product_description metadata capabilities.card_payments.requested "
          + "capabilities.transfers.requested settings.payouts.schedule.interval ";

  @Override
  public void routes(Routes routes) {
    routes.get("/v1/account", AccountRetrieveCurrentParams.class, "", Accounts::current);
    routes.post(
        PATH,
        AccountCreateParams.class,
        FIELDS
            + "type country default_currency controller.fees.payer controller.losses.payments "
            + "controller.requirement_collection controller.stripe_dashboard.type",
        Accounts::create);
    routes.list(PATH, KIND, AccountListParams.class, "created");
    routes.retrieve(PATH + "/{id}", KIND, AccountRetrieveParams.class);
    routes.post(PATH + "/{id}", AccountUpdateParams.class, FIELDS, Accounts::update);
    routes.delete(PATH + "/{id}", Deletion.NO_PARAMS, "", call -> Deletion.of(call, KIND));
    routes.post(
        PATH + "/{id}/login_links", AccountLoginLinkCreateParams.class, "", Accounts::loginLink);
  }

  /** Saves an account and tells those who listen to connected accounts. */
  static JsonObject changed(Scope platform, JsonObject account) {
    platform.save(account);
    platform.world().in(Json.text(account, "id")).emit("account.updated", account);
    return account;
  }

  private static JsonObject current(Call call) {
    var scope = call.scope();
    return scope.account().isEmpty()
        ? AccountDraft.platform()
        : scope.platform().get(KIND, scope.account());
  }

  private static JsonObject create(Call call) {
    var account = AccountDraft.of(call.scope(), call.params());
    return changed(call.scope(), fill(account, call.params()));
  }

  private static JsonObject update(Call call) {
    var account = call.scope().get(KIND, call.id());
    return changed(call.scope(), fill(account, call.params()));
  }

  private static JsonObject loginLink(Call call) {
    var account = call.scope().get(KIND, call.id());
    var url = call.scope().world().address() + "/onboarding/" + Json.text(account, "id");
    return Json.object("object", "login_link", "created", call.scope().now(), "url", url);
  }

  private static JsonObject fill(JsonObject account, Params params) {
    for (var name : List.of("email", "business_type")) {
      params.text(name).ifPresent(text -> account.addProperty(name, text));
    }
    var profile = Json.child(account, "business_profile");
    for (var name : List.of("name", "url", "mcc", "product_description")) {
      params
          .child("business_profile")
          .text(name)
          .ifPresent(text -> profile.addProperty(name, text));
    }
    var capabilities = Json.child(account, "capabilities");
    var active = Json.flag(account, "details_submitted") ? "active" : "inactive";
    for (var name : List.of("card_payments", "transfers")) {
      if (params.child("capabilities").child(name).flag("requested") && !capabilities.has(name)) {
        capabilities.addProperty(name, active);
      }
    }
    Json.with(account, "metadata", params.metadata(Json.child(account, "metadata")));
    return account;
  }
}
