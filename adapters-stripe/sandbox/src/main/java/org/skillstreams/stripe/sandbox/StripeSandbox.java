package org.skillstreams.stripe.sandbox;

import java.net.URI;
import java.util.Map;
import org.skillstreams.stripe.sandbox.control.ControlHandler;
import org.skillstreams.stripe.sandbox.control.Controls;
import org.skillstreams.stripe.sandbox.control.Ticker;
import org.skillstreams.stripe.sandbox.core.Events;
import org.skillstreams.stripe.sandbox.core.Ids;
import org.skillstreams.stripe.sandbox.core.JournalFile;
import org.skillstreams.stripe.sandbox.core.Store;
import org.skillstreams.stripe.sandbox.core.Tasks;
import org.skillstreams.stripe.sandbox.core.Time;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.fault.Faults;
import org.skillstreams.stripe.sandbox.fault.Journal;
import org.skillstreams.stripe.sandbox.fault.RateLimit;
import org.skillstreams.stripe.sandbox.page.Pages;
import org.skillstreams.stripe.sandbox.webhook.Attempt;
import org.skillstreams.stripe.sandbox.webhook.Deliveries;
import org.skillstreams.stripe.sandbox.webhook.WebhookEndpoints;
import org.skillstreams.stripe.sandbox.wire.ApiHandler;
import org.skillstreams.stripe.sandbox.wire.HttpFront;

/**
 * A stateful double of Stripe on loopback: its API, its Checkout and onboarding pages, its
 * webhooks. What it was told is kept in a file; starting again with the same file goes on where it
 * stopped.
 */
public final class StripeSandbox implements AutoCloseable {

  private final HttpFront front;
  private final Store store;
  private final Deliveries deliveries;
  private final Ticker ticker;
  private final Controls controls;

  private StripeSandbox(SandboxSettings settings) {
    front = new HttpFront(settings.port());
    store = new Store(new JournalFile(settings.stateFile()));
    var world = world(settings);
    var faults = new Faults();
    var journal = new Journal();
    var limit = new RateLimit(settings.clock(), settings.mostPerSecond());
    var attempt = new Attempt(world, settings.clock(), journal);
    deliveries = new Deliveries(world, faults, attempt, settings.retries());
    ticker = new Ticker(world);
    controls = new Controls(world, faults, journal, deliveries);
    var stripe = new Stripe(world);
    store.change(() -> {
      WebhookEndpoints.configure(world.in(""), settings.endpoints());
      return world;
    });
    deliveries.start();
    ticker.start();
    front.open(
        Map.of(
            "/v1/",
                new ApiHandler(world, stripe.routes(), settings.apiKey(), faults, limit, journal),
            "/_sandbox/", new ControlHandler(controls),
            "/", new Pages(stripe.pages())));
  }

  /** Starts; the sandbox answers when this returns. */
  public static StripeSandbox start(SandboxSettings settings) {
    return new StripeSandbox(settings);
  }

  /** Where it is reached: the base of the API and of its pages. */
  public URI address() {
    return front.address();
  }

  /** Faults, time and what else no request can do. */
  public Controls controls() {
    return controls;
  }

  @Override
  public void close() {
    front.close();
    ticker.close();
    deliveries.close();
    store.close();
  }

  private World world(SandboxSettings settings) {
    var time = new Time(settings.clock(), store);
    return new World(
        store,
        time,
        new Ids(settings.random()),
        new Events(),
        new Tasks(store, time),
        front.address(),
        settings.delayedPayment());
  }
}
