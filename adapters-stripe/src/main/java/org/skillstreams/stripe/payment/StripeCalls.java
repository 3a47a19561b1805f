package org.skillstreams.stripe.payment;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.skillstreams.application.payment.Outcome;

/**
 * Makes calls to Stripe, all of a node's in one line for each endpoint, and says how they ended.
 * Only an answer that surely means "nothing happened" is a refusal; whatever leaves that open is
 * unknown, and somebody will ask again. Nothing is retried here.
 */
@ApplicationScoped
public class StripeCalls {

  private static final int CONFLICT = 409;
  private static final int SERVER_ERROR = 500;

  /** One request. */
  public interface Call<T> {
    T make(V1Services stripe) throws StripeException;
  }

  private final Pace pace = new Pace();
  private final StripeAccount account;

  /** For the container, which makes proxies. */
  protected StripeCalls() {
    this(new StripeAccount());
  }

  @Inject
  public StripeCalls(StripeAccount account) {
    this.account = account;
  }

  /** Options of a request that takes effect once, however often it is sent. */
  static RequestOptions once(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  /**
   * Makes one request.
   *
   * @param endpoint what shares a line, such as {@code POST transfers}
   */
  public <T> Outcome<T> call(String endpoint, Call<T> call) {
    try {
      return pace.enter(endpoint)
          ? new Outcome.Done<>(call.make(account.client().v1()))
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
