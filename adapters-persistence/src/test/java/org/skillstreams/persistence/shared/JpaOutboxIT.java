package org.skillstreams.persistence.shared;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Outbox;
import org.skillstreams.application.shared.OutboxContract;

class JpaOutboxIT extends OutboxContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final Outbox outbox = new JpaOutbox(database.entityManager());
  private final Clock clock = new JpaClock(database.entityManager());

  @BeforeEach
  void empty() {
    database.asOwner("truncate shared_outbox cascade");
  }

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
    return database.inTransaction(work);
  }

  @Override
  protected UUID publish(UUID subject, String type) {
    return Facts.publish(database, subject, type);
  }
}
