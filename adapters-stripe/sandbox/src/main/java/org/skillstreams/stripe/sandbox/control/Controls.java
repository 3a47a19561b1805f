package org.skillstreams.stripe.sandbox.control;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.skillstreams.stripe.sandbox.core.ApiError;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Scope;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.fault.Faults;
import org.skillstreams.stripe.sandbox.fault.Journal;
import org.skillstreams.stripe.sandbox.money.BalanceTransactions;
import org.skillstreams.stripe.sandbox.money.Payouts;
import org.skillstreams.stripe.sandbox.payment.Charges;
import org.skillstreams.stripe.sandbox.payment.Disputes;
import org.skillstreams.stripe.sandbox.payment.Payments;
import org.skillstreams.stripe.sandbox.webhook.Deliveries;

/** What a test or a person at the desk can do to the sandbox that no request to Stripe can. */
public final class Controls {

  private final World world;
  private final Faults faults;
  private final Journal journal;
  private final Deliveries deliveries;

  public Controls(World world, Faults faults, Journal journal, Deliveries deliveries) {
    this.world = world;
    this.faults = faults;
    this.journal = journal;
    this.deliveries = deliveries;
  }

  /** What goes wrong with the next calls and deliveries. */
  public Faults faults() {
    return faults;
  }

  /** What was asked and sent. */
  public Journal journal() {
    return journal;
  }

  /** The sandbox's time. */
  public Instant now() {
    return world.time().now();
  }

  /** Puts the clock forward and does what has become due. */
  public Instant advance(Duration by) {
    if (by.isNegative()) {
      throw ApiError.parameter("parameter_invalid_integer", "seconds", "Time only goes forward.");
    }
    world
        .store()
        .change(() -> {
          world.time().advance(by);
          return by;
        });
    world.tasks().runDue(world);
    deliveries.wake();
    return now();
  }

  /** Makes all pending money available now. */
  public void settleBalances() {
    world.tasks().runNow(world, BalanceTransactions.SETTLE);
  }

  /** Lets all delayed payments come through, or fail, now. */
  public void settlePayments() {
    world.tasks().runNow(world, Payments.SETTLE);
  }

  /** Lets all payouts arrive now. */
  public void settlePayouts() {
    world.tasks().runNow(world, Payouts.ARRIVES);
  }

  /** The bank takes a payment back. */
  public JsonObject dispute(String charge, String reason) {
    return world
        .store()
        .change(() -> {
          var scope = owner(charge);
          return Disputes.open(scope, scope.get(Charges.KIND, charge), reason);
        });
  }

  /** The bank sends a payout back. */
  public JsonObject failPayout(String payout) {
    return world.store().change(() -> Payouts.fail(owner(payout), payout));
  }

  /** Delivers an event once more to everybody who listens; how many that are. */
  public int redeliver(String event) {
    return world
        .store()
        .change(() -> {
          var scope = owner(event);
          var found = scope.get("event", event);
          var listening = world.events().listening(scope, Json.text(found, "type"));
          listening.forEach(endpoint -> world.events().plan(scope, found, endpoint));
          return listening.size();
        });
  }

  private Scope owner(String id) {
    return world
        .store()
        .findAnywhere(id)
        .map(object -> world.in(Json.text(object, "_account")))
        .orElseThrow(() -> ApiError.missing(404, "object", id, "id"));
  }
}
