package org.skillstreams.messaging.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Outbox;
import org.skillstreams.application.shared.RelayFacts;
import org.skillstreams.application.shared.Subscriber;
import org.skillstreams.application.shared.Transactions;

/** Gives the relay everybody in the application who wants to know of facts. */
@ApplicationScoped
public class RelayAssembly {

  @Produces
  RelayFacts relay(
      @Any Instance<Subscriber> subscribers,
      Outbox outbox,
      Transactions transactions,
      Clock clock) {
    return new RelayFacts(subscribers.stream().toList(), outbox, transactions, clock);
  }
}
