package org.skillstreams.stripe.sandbox.webhook;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.fault.DeliveryFault;
import org.skillstreams.stripe.sandbox.fault.Journal;

/**
 * One attempt to deliver, noted in the journal. Signatures carry real time, never advanced time.
 */
public final class Attempt implements AutoCloseable {

  private final Post post = new Post();
  private final World world;
  private final InstantSource clock;
  private final Journal journal;

  public Attempt(World world, InstantSource clock, Journal journal) {
    this.world = world;
    this.clock = clock;
    this.journal = journal;
  }

  int plainly(Shipment shipment) throws InterruptedException {
    var status = send(shipment, shipment.secret(), shipment.version());
    note(shipment, status, Optional.empty());
    return status;
  }

  int faulty(Shipment shipment, DeliveryFault fault) throws InterruptedException {
    var status =
        switch (fault.kind()) {
          case WRONG_SECRET -> send(shipment, "whsec_of_somebody_else", shipment.version());
          case OTHER_VERSION -> send(shipment, shipment.secret(), fault.version());
          case DROP, DUPLICATE, DELAY, REORDER ->
              send(shipment, shipment.secret(), shipment.version());
        };
    note(shipment, status, Optional.of(fault));
    return status;
  }

  void note(Shipment shipment, int status, Optional<DeliveryFault> fault) {
    journal.add(
        new Journal.Delivery(
            shipment.event().get("id").getAsString(),
            shipment.type(),
            shipment.url(),
            world.time().precisely(),
            shipment.attempts() + 1,
            status,
            fault.map(each -> each.kind().name().toLowerCase(Locale.ROOT)).orElse("")));
  }

  @Override
  public void close() {
    post.close();
  }

  private int send(Shipment shipment, String secret, String version) throws InterruptedException {
    return post.send(shipment.url(), secret, clock.instant(), shipment.body(version));
  }
}
