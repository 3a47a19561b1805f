package org.skillstreams.stripe.payment;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import java.util.Optional;
import org.skillstreams.application.payment.Outcome;

/**
 * Makes calls to Stripe and says how they ended. Only an answer that surely means "nothing
 * happened" is a refusal; whatever leaves that open is unknown, and somebody will ask again.
 * Nothing is retried here.
 */
final class StripeCalls {

  private static final int CONFLICT = 409;
  private static final int SERVER_ERROR = 500;

  /** One request. */
  interface Call<T> {
    T make() throws StripeException;
  }

  private final Pace pace = new Pace();

  <T> Outcome<T> call(String endpoint, Call<T> call) {
    try {
      return pace.enter(endpoint)
          ? new Outcome.Done<>(call.make())
          : new Outcome.Unknown<>("no place among the requests to " + endpoint);
    } catch (StripeException failed) {
      return outcome(failed);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return new Outcome.Unknown<>("interrupted while waiting for " + endpoint);
    }
  }

  private static <T> Outcome<T> outcome(StripeException failed) {
    return switch (failed) {
      case ApiConnectionException _ -> new Outcome.Unknown<>("no answer: " + cause(failed));
      case RateLimitException _ -> new Outcome.Unknown<>("too many requests");
      case IdempotencyException _ -> new Outcome.Unknown<>("idempotency: " + word(failed));
      case StripeException other when open(other) ->
          new Outcome.Unknown<>("status " + other.getStatusCode() + ": " + word(other));
      case StripeException other -> new Outcome.Refused<>(word(other));
    };
  }

  /** Whether the answer leaves open what happened; the same key may still be at work elsewhere. */
  private static boolean open(StripeException failed) {
    return Optional.ofNullable(failed.getStatusCode())
        .filter(status -> status != CONFLICT && status < SERVER_ERROR)
        .isEmpty();
  }

  /** Stripe's code, or the kind of error; never its message, which may hold a key or a name. */
  private static String word(StripeException failed) {
    return Optional.ofNullable(failed.getCode())
        .orElseGet(() -> failed.getClass().getSimpleName().replace("Exception", ""));
  }

  private static String cause(StripeException failed) {
    return Optional.ofNullable(failed.getCause())
        .map(cause -> cause.getClass().getSimpleName())
        .orElse("connection");
  }
}
