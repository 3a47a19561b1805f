package org.skillstreams.stripe.payment;

import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.shared.ClockSwitch;

/**
 * The Stripe account of this installation, if it has one. Play money has no place in production and
 * real money none in a demo, whose clock can be moved: a node with the wrong key does not start.
 */
@ApplicationScoped
public class StripeAccount {

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 5_000;

  private final Optional<StripeClient> client;
  private final boolean live;

  /** For the container, which makes proxies. */
  protected StripeAccount() {
    this.client = Optional.empty();
    this.live = false;
  }

  @Inject
  public StripeAccount(
      @ConfigProperty(name = "stripe.api-key") Optional<String> apiKey,
      @ConfigProperty(name = "stripe.api-base") Optional<String> apiBase,
      ClockSwitch clock) {
    this(apiKey, apiBase, clock, READ_MILLIS);
  }

  /** With another patience than usual. */
  StripeAccount(
      Optional<String> apiKey, Optional<String> apiBase, ClockSwitch clock, int readMillis) {
    var key = apiKey.map(String::strip).filter(text -> !text.isEmpty());
    this.live = key.filter(StripeAccount::isLive).isPresent();
    if (key.isPresent() && live == clock.movable()) {
      throw new IllegalStateException(
          live
              ? "STRIPE_API_KEY is a live key, and this is a demo whose clock can be moved."
              : "STRIPE_API_KEY is no live key, and this is no demo: nobody would really pay.");
    }
    this.client = key.map(one -> client(one, apiBase, readMillis));
  }

  /** Looks at the key when the node starts, not when the first buyer comes. */
  void started(@Observes Startup event) {
    if (client.isEmpty()) {
      System.getLogger(StripeAccount.class.getName())
          .log(System.Logger.Level.INFO, "No Stripe key is configured: nothing can be bought.");
    }
  }

  public boolean configured() {
    return client.isPresent();
  }

  /** Whether real money moves. */
  public boolean live() {
    return live;
  }

  /** To speak to Stripe with; an error where nothing is configured. */
  public StripeClient client() {
    return client.orElseThrow(() -> new IllegalStateException("no Stripe key is configured"));
  }

  private static boolean isLive(String key) {
    return key.startsWith("sk_live_") || key.startsWith("rk_live_");
  }

  private static StripeClient client(String key, Optional<String> base, int readMillis) {
    var builder =
        StripeClient.builder()
            .setApiKey(key)
            .setConnectTimeout(CONNECT_MILLIS)
            .setReadTimeout(readMillis)
            .setMaxNetworkRetries(0);
    base.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(builder::setApiBase);
    return builder.build();
  }
}
