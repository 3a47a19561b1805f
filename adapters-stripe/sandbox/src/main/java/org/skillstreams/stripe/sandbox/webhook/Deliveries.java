package org.skillstreams.stripe.sandbox.webhook;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.skillstreams.stripe.sandbox.core.Events;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Store.Change;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.fault.DeliveryFault;
import org.skillstreams.stripe.sandbox.fault.Faults;
import org.skillstreams.stripe.sandbox.webhook.Courier.Parcel;

/**
 * Brings events to their endpoints: signed, in the order of their creation for each endpoint, again
 * after a while when the endpoint does not answer 2xx, and after a restart too.
 */
public final class Deliveries implements AutoCloseable {

  private final Map<String, Courier> couriers = new ConcurrentHashMap<>();
  private final Map<String, List<Parcel>> gathered = new ConcurrentHashMap<>();
  private final AtomicLong sequence = new AtomicLong();
  private final World world;
  private final Faults faults;
  private final Attempt attempt;
  private final List<Duration> retries;

  public Deliveries(World world, Faults faults, Attempt attempt, List<Duration> retries) {
    this.world = world;
    this.faults = faults;
    this.attempt = attempt;
    this.retries = retries;
  }

  /** Begins, with what an earlier run has left. */
  public void start() {
    world
        .store()
        .change(() -> {
          world.in("").list(Events.DELIVERY, _ -> true).reversed().forEach(this::plan);
          world.store().onCommit(this::noticed);
          return sequence;
        });
  }

  /** Looks at the clock anew. */
  public void wake() {
    couriers.values().forEach(Courier::wake);
  }

  @Override
  public void close() {
    couriers.values().forEach(Courier::close);
    attempt.close();
  }

  private void noticed(List<Change> changes) {
    changes.stream()
        .filter(change -> change.shelf().kind().equals(Events.DELIVERY))
        .filter(change -> change.before().isEmpty())
        .flatMap(change -> change.after().stream())
        .forEach(this::plan);
  }

  private void plan(JsonObject delivery) {
    add(Json.text(delivery, "endpoint"), Json.text(delivery, "id"), world.time().precisely());
  }

  private void add(String endpoint, String delivery, Instant due) {
    couriers
        .computeIfAbsent(endpoint, id -> new Courier(id, world.time()::precisely, this::bring))
        .add(new Parcel(delivery, due, sequence.incrementAndGet()));
  }

  private void bring(Parcel parcel) throws InterruptedException {
    var found = Shipment.find(world, parcel.delivery());
    if (found.isEmpty()) {
      return;
    }
    var shipment = found.get();
    var fault = faults.take(shipment.type());
    if (fault.isEmpty()) {
      settle(shipment, attempt.plainly(shipment));
    } else {
      bring(parcel, shipment, fault.get());
    }
  }

  private void bring(Parcel parcel, Shipment shipment, DeliveryFault fault)
      throws InterruptedException {
    switch (fault.kind()) {
      case DROP -> {
        attempt.note(shipment, 0, Optional.of(fault));
        shipment.done();
      }
      case DUPLICATE -> {
        for (var i = 1; i < fault.count(); i++) {
          attempt.faulty(shipment, fault);
        }
        settle(shipment, attempt.faulty(shipment, fault));
      }
      case DELAY ->
          add(shipment.endpoint(), parcel.delivery(), world.time().precisely().plus(fault.delay()));
      case REORDER -> gather(parcel, shipment, fault);
      case WRONG_SECRET, OTHER_VERSION -> settle(shipment, attempt.faulty(shipment, fault));
    }
  }

  private void gather(Parcel parcel, Shipment shipment, DeliveryFault fault)
      throws InterruptedException {
    var batch = gathered.computeIfAbsent(shipment.endpoint(), _ -> new ArrayList<>());
    batch.add(parcel);
    if (batch.size() >= fault.count()) {
      gathered.remove(shipment.endpoint());
      for (var each : batch.reversed()) {
        var late = Shipment.find(world, each.delivery());
        if (late.isPresent()) {
          settle(late.get(), attempt.faulty(late.get(), fault));
        }
      }
    }
  }

  private void settle(Shipment shipment, int status) {
    if (status >= 200 && status < 300) {
      shipment.done();
    } else if (shipment.attempts() < retries.size()) {
      var due = world.time().precisely().plus(retries.get(shipment.attempts()));
      shipment.failedOnce();
      add(shipment.endpoint(), shipment.id(), due);
    } else {
      shipment.giveUp();
    }
  }
}
