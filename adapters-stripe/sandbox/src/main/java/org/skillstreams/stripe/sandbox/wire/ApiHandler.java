package org.skillstreams.stripe.sandbox.wire;

import com.stripe.Stripe;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.fault.CallFault;
import org.skillstreams.stripe.sandbox.fault.Faults;
import org.skillstreams.stripe.sandbox.fault.Journal;
import org.skillstreams.stripe.sandbox.fault.RateLimit;

/** The API over HTTP, with the faults that wait for a call. */
public final class ApiHandler implements HttpHandler {

  private static final CallFault NONE =
      new CallFault("", "", CallFault.Kind.LATENCY, Duration.ZERO, 0);

  private final Api api;
  private final World world;
  private final Faults faults;
  private final RateLimit limit;
  private final Journal journal;

  public ApiHandler(
      World world, Routes routes, String apiKey, Faults faults, RateLimit limit, Journal journal) {
    this.api = new Api(world, routes, apiKey);
    this.world = world;
    this.faults = faults;
    this.limit = limit;
    this.journal = journal;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var asked = Asked.read(exchange);
      var request = world.ids().next("req");
      var fault =
          limit.admits(asked.method(), asked.path())
              ? faults.take(asked.method(), asked.path()).orElse(NONE)
              : CallFault.once(asked.method(), asked.path(), CallFault.Kind.TOO_MANY);
      var answer = answer(asked, request, fault);
      var silent =
          fault.kind() == CallFault.Kind.RESET_BEFORE || fault.kind() == CallFault.Kind.RESET_AFTER;
      note(asked, request, fault, silent ? 0 : answer.status(), !answer.original().isEmpty());
      if (!silent) {
        send(exchange, asked, request, answer);
      }
    }
  }

  private Answer answer(Asked asked, String request, CallFault fault) {
    var failed = new Answer(500, Api.failure(), false, "");
    return switch (fault.kind()) {
      case LATENCY, RESET_AFTER -> api.answer(asked, request, () -> pause(fault.latency()));
      case TOO_MANY -> Answer.of(tooMany());
      case ERROR_BEFORE, RESET_BEFORE -> failed;
      case ERROR_AFTER -> {
        api.answer(asked, request, () -> pause(fault.latency()));
        yield failed;
      }
    };
  }

  private static ApiError tooMany() {
    return ApiError.of(429, "invalid_request_error", "Request rate limit exceeded.")
        .with("code", "rate_limit");
  }

  private void note(Asked asked, String request, CallFault fault, int status, boolean replayed) {
    journal.add(
        new Journal.Request(
            request,
            world.time().precisely(),
            asked.method(),
            asked.path(),
            asked.account(),
            asked.idempotencyKey(),
            status,
            replayed,
            fault.times() == 0 ? "" : fault.kind().name().toLowerCase(java.util.Locale.ROOT)));
  }

  private static void send(HttpExchange exchange, Asked asked, String request, Answer answer)
      throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Request-Id", request);
    headers.set("Stripe-Version", asked.version().isEmpty() ? Stripe.API_VERSION : asked.version());
    if (!asked.idempotencyKey().isEmpty()) {
      headers.set("Idempotency-Key", asked.idempotencyKey());
      headers.set("Original-Request", answer.original().isEmpty() ? request : answer.original());
    }
    if (!answer.original().isEmpty()) {
      headers.set("Idempotent-Replayed", "true");
    }
    if (!asked.account().isEmpty()) {
      headers.set("Stripe-Account", asked.account());
    }
    Bodies.send(exchange, answer.status(), Json.write(answer.body()));
  }

  private static void pause(Duration latency) {
    try {
      Thread.sleep(latency);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting", e);
    }
  }
}
