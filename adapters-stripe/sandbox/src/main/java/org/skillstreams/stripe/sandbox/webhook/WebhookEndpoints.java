package org.skillstreams.stripe.sandbox.webhook;

import com.google.gson.JsonObject;
import com.stripe.Stripe;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointListParams;
import com.stripe.param.WebhookEndpointRetrieveParams;
import com.stripe.param.WebhookEndpointUpdateParams;
import java.util.List;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Deletion;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;

/** Who is told about events. */
public final class WebhookEndpoints implements Resource {

  private static final String KIND = "webhook_endpoint";
  private static final String PATH = "/v1/webhook_endpoints";

  @Override
  public void routes(Routes routes) {
    routes.post(
        PATH,
        WebhookEndpointCreateParams.class,
        "url enabled_events connect description metadata",
        WebhookEndpoints::create);
    routes.list(PATH, KIND, WebhookEndpointListParams.class, "");
    routes.retrieve(PATH + "/{id}", KIND, WebhookEndpointRetrieveParams.class);
    routes.post(
        PATH + "/{id}",
        WebhookEndpointUpdateParams.class,
        "url enabled_events disabled description metadata",
        WebhookEndpoints::update);
    routes.delete(PATH + "/{id}", Deletion.NO_PARAMS, "", call -> Deletion.of(call, KIND));
  }

  /** The endpoints of the settings; those of earlier settings go. */
  public static void configure(Scope platform, List<Target> targets) {
    platform
        .list(KIND, endpoint -> Json.flag(endpoint, "_configured"))
        .forEach(endpoint -> platform.save(Json.with(endpoint, "status", "disabled")));
    targets.forEach(target -> {
      var same =
          platform
              .list(
                  KIND,
                  endpoint ->
                      Json.flag(endpoint, "_configured")
                          && Json.text(endpoint, "url").equals(target.url())
                          && Json.flag(endpoint, "_connect") == target.connect())
              .stream()
              .findFirst();
      var endpoint = same.orElseGet(() -> draft(platform, target.url(), target.connect()));
      platform.save(
          Json.with(
              endpoint, "status", "enabled", "_secret", target.secret(), "_configured", true));
    });
  }

  private static JsonObject create(Call call) {
    var params = call.params();
    var scope = call.scope();
    var draft = draft(scope.platform(), params.requiredText("url"), params.flag("connect"));
    var secret = "whsec_" + scope.world().ids().letters(32);
    Json.with(
        draft,
        "enabled_events",
        params.texts("enabled_events"),
        "description",
        params.text("description"),
        "metadata",
        params.metadata(),
        "_secret",
        secret);
    scope.platform().save(draft);
    return Json.with(draft.deepCopy(), "secret", secret);
  }

  private static JsonObject update(Call call) {
    var params = call.params();
    var endpoint = call.scope().get(KIND, call.id());
    params.text("url").ifPresent(url -> endpoint.addProperty("url", url));
    params.text("description").ifPresent(text -> endpoint.addProperty("description", text));
    if (params.has("enabled_events")) {
      endpoint.add("enabled_events", Json.of(params.texts("enabled_events")));
    }
    if (params.has("disabled")) {
      endpoint.addProperty("status", params.flag("disabled") ? "disabled" : "enabled");
    }
    endpoint.add("metadata", params.metadata(Json.child(endpoint, "metadata")));
    return call.scope().save(endpoint);
  }

  private static JsonObject draft(Scope platform, String url, boolean connect) {
    return platform.draft(
        KIND,
        "we",
        "api_version",
        Stripe.API_VERSION,
        "application",
        Json.NONE,
        "description",
        Json.NONE,
        "enabled_events",
        Json.array("*"),
        "livemode",
        false,
        "metadata",
        new JsonObject(),
        "status",
        "enabled",
        "url",
        url,
        "_connect",
        connect);
  }

  /**
   * An endpoint of the settings.
   *
   * @param connect whether it hears about connected accounts instead of the platform
   */
  public record Target(String url, String secret, boolean connect) {}
}
