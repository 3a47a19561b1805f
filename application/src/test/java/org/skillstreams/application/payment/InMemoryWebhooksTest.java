package org.skillstreams.application.payment;

import java.util.function.Supplier;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.ManualClock;

class InMemoryWebhooksTest extends WebhooksContract {

  private final ManualClock clock = ManualClock.standing();
  private final InMemoryWebhooks inbox = new InMemoryWebhooks(clock);

  @Override
  protected Webhooks webhooks() {
    return inbox;
  }

  @Override
  protected WebhookViews views() {
    return inbox;
  }

  @Override
  protected Clock clock() {
    return clock;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
