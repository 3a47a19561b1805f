package org.skillstreams.stripe.sandbox.connect;

import com.google.gson.JsonObject;
import com.stripe.param.AccountLinkCreateParams;
import java.time.Duration;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;

/** Links to the onboarding page; each opens it once, for a few minutes. */
public final class AccountLinks implements Resource {

  static final String KIND = "account_link";

  private static final Duration VALID = Duration.ofMinutes(5);

  @Override
  public void routes(Routes routes) {
    routes.post(
        "/v1/account_links",
        AccountLinkCreateParams.class,
        "account refresh_url return_url type collect collection_options",
        AccountLinks::create);
  }

  private static JsonObject create(Call call) {
    var scope = call.scope();
    var params = call.params();
    var account = scope.named(Accounts.KIND, params.requiredText("account"), "account");
    params.requiredText("type");
    var code = scope.id("alink");
    var link =
        Json.object(
            "object",
            KIND,
            "created",
            scope.now(),
            "expires_at",
            scope.now().plus(VALID),
            "url",
            scope.world().address() + "/onboarding/" + code);
    scope.save(
        Json.with(
            link.deepCopy(),
            "id",
            code,
            "_account_id",
            account.get("id"),
            "_refresh_url",
            params.requiredText("refresh_url"),
            "_return_url",
            params.requiredText("return_url")));
    return link;
  }
}
