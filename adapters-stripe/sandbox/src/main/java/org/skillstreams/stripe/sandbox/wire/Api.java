package org.skillstreams.stripe.sandbox.wire;

import com.google.gson.JsonObject;
import java.lang.System.Logger;
import java.util.function.Supplier;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Call;
import org.skillstreams.stripe.sandbox.core.Events;
import org.skillstreams.stripe.sandbox.core.Form;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Params;
import org.skillstreams.stripe.sandbox.core.Rendering;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.World;

/** From a request to its answer: who asks, what for, was it asked before, do it. */
final class Api {

  private static final Logger LOG = System.getLogger(Api.class.getName());

  private final Idempotency idempotency = new Idempotency();
  private final World world;
  private final Routes routes;
  private final String apiKey;

  Api(World world, Routes routes, String apiKey) {
    this.world = world;
    this.routes = routes;
    this.apiKey = apiKey;
  }

  /**
   * Answers; an error is an answer too.
   *
   * @param before runs after the request was understood and before it is executed
   */
  Answer answer(Asked asked, String request, Runnable before) {
    return answered(() -> {
      authenticate(asked);
      var match = routes.get(asked.method(), asked.path());
      var sent = Form.parse(asked.parameters());
      var scope = scope(asked.account());
      Check.parameters(match.route(), sent);
      var call = new Call(scope, match.names(), new Params(sent, ""));
      return execute(asked, request, match, call, before);
    });
  }

  private Answer execute(
      Asked asked, String request, Routes.Match match, Call call, Runnable before) {
    Supplier<Answer> work = () -> work(asked, request, match, call);
    if (asked.method().equals("GET") || asked.idempotencyKey().isEmpty()) {
      before.run();
      return work.get();
    }
    var fingerprint = asked.method() + " " + asked.path() + " " + call.params().values();
    return idempotency.once(
        call.scope(), asked.idempotencyKey(), fingerprint, request, before, work);
  }

  private Answer work(Asked asked, String request, Routes.Match match, Call call) {
    var key = asked.idempotencyKey().isEmpty() ? Json.NONE : Json.of(asked.idempotencyKey());
    var cause = new Events.Cause(request, key);
    return answered(() ->
        world
            .store()
            .change(() ->
                Events.causedBy(
                    cause,
                    () -> {
                      var result = match.route().handler().answer(call);
                      var rendering = new Rendering(world.store(), call.scope().account());
                      return Answer.ok(rendering.expanded(result, call.params().texts("expand")));
                    })));
  }

  private static Answer answered(Supplier<Answer> work) {
    try {
      return work.get();
    } catch (ApiError e) {
      return Answer.of(e);
    } catch (RuntimeException e) {
      LOG.log(Logger.Level.ERROR, "The sandbox itself failed", e);
      return new Answer(500, failure(), false, "");
    }
  }

  static JsonObject failure() {
    return ApiError.of(500, "api_error", "An unknown error occurred.").body();
  }

  private Scope scope(String account) {
    if (!account.isEmpty() && world.in("").find("account", account).isEmpty()) {
      throw ApiError.of(
              403,
              "invalid_request_error",
              ("The provided key does not have access to account '%s' (or that account does not "
                      + "exist). Application access may have been revoked.")
                  .formatted(account))
          .with("code", "account_invalid");
    }
    return world.in(account);
  }

  private void authenticate(Asked asked) {
    if (asked.authorization().isEmpty()) {
      throw ApiError.of(
          401,
          "invalid_request_error",
          "You did not provide an API key. You need to provide your API key in the Authorization "
              + "header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
    }
    if (!asked.authorization().equals("Bearer " + apiKey)) {
      var given = asked.authorization().replaceFirst("^Bearer ", "");
      var end = given.substring(Math.max(0, given.length() - 4));
      throw ApiError.of(401, "invalid_request_error", "Invalid API Key provided: ****" + end);
    }
  }
}
