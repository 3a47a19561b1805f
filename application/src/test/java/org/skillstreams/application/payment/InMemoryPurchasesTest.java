package org.skillstreams.application.payment;

import java.util.UUID;
import java.util.function.Supplier;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.domain.account.PersonId;

class InMemoryPurchasesTest extends PurchasesContract {

  private final ManualClock clock = ManualClock.standing();
  private final InMemoryPurchases purchases = new InMemoryPurchases(clock);

  @Override
  protected Purchases purchases() {
    return purchases;
  }

  @Override
  protected PurchaseViews views() {
    return purchases;
  }

  @Override
  protected Clock clock() {
    return clock;
  }

  @Override
  protected PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
