package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonObject;
import com.stripe.param.EventListParams;
import com.stripe.param.EventRetrieveParams;
import java.util.List;

/** What has happened, to be read again. */
public final class EventLog implements Resource {

  private static final String KIND = "event";
  private static final String PATH = "/v1/events";

  @Override
  public void routes(Routes routes) {
    routes.list(PATH, EventListParams.class, "type types created delivery_success", EventLog::list);
    routes.retrieve(PATH + "/{id}", KIND, EventRetrieveParams.class);
  }

  private static JsonObject list(Call call) {
    var params = call.params();
    var types = params.text("type").map(List::of).orElse(params.texts("types"));
    var found =
        call.scope()
            .list(
                KIND,
                event ->
                    (types.isEmpty()
                            || types.stream()
                                .anyMatch(t -> Events.matches(t, Json.text(event, "type"))))
                        && (!params.has("delivery_success")
                            || params.flag("delivery_success")
                                == (Json.number(event, "pending_webhooks") == 0)));
    return Listing.page(call, KIND, PATH, Listing.filtered(call, found, List.of("created")));
  }
}
