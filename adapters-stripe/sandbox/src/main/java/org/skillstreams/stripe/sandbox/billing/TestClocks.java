package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import com.stripe.param.testhelpers.TestClockAdvanceParams;
import com.stripe.param.testhelpers.TestClockCreateParams;
import com.stripe.param.testhelpers.TestClockListParams;
import com.stripe.param.testhelpers.TestClockRetrieveParams;
import java.time.Duration;
import java.time.Instant;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Deletion;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;

/** Clocks that stand still until they are advanced; what their customers subscribe to follows. */
public final class TestClocks implements Resource {

  static final String KIND = "test_helpers.test_clock";

  private static final String PATH = "/v1/test_helpers/test_clocks";

  @Override
  public void routes(Routes routes) {
    routes.post(PATH, TestClockCreateParams.class, "frozen_time name", TestClocks::create);
    routes.list(PATH, KIND, TestClockListParams.class, "");
    routes.retrieve(PATH + "/{id}", KIND, TestClockRetrieveParams.class);
    routes.post(
        PATH + "/{id}/advance", TestClockAdvanceParams.class, "frozen_time", TestClocks::advance);
    routes.delete(PATH + "/{id}", Deletion.NO_PARAMS, "", call -> Deletion.of(call, KIND));
  }

  private static JsonObject create(Call call) {
    var scope = call.scope();
    return scope.save(
        scope.draft(
            KIND,
            "clock",
            "deletes_after",
            scope.now().plus(Duration.ofDays(30)),
            "frozen_time",
            call.params().requiredNumber("frozen_time"),
            "livemode",
            false,
            "name",
            call.params().text("name"),
            "status",
            "ready",
            "status_details",
            new JsonObject()));
  }

  private static JsonObject advance(Call call) {
    var scope = call.scope();
    var clock = scope.get(KIND, call.id());
    var to = call.params().requiredNumber("frozen_time");
    if (to <= Json.number(clock, "frozen_time")) {
      throw ApiError.parameter(
          "parameter_invalid_integer",
          "frozen_time",
          "`frozen_time` must be after the current frozen time.");
    }
    scope.world().tasks().runDue(scope.world(), call.id(), Instant.ofEpochSecond(to));
    return scope.saveAndEmit("test_helpers.test_clock.ready", Json.with(clock, "frozen_time", to));
  }
}
