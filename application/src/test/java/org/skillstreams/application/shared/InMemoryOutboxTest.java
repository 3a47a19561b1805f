package org.skillstreams.application.shared;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryOutboxTest extends OutboxContract {

  private final ManualClock clock = new ManualClock(Instant.parse("2026-06-01T12:00:00Z"));
  private final InMemoryOutbox outbox = new InMemoryOutbox(clock);

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Override
  protected Clock clock() {
    return clock;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Override
  protected UUID publish(UUID subject, String type) {
    return outbox.add(subject, type).id();
  }
}
