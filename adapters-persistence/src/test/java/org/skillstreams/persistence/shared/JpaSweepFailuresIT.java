package org.skillstreams.persistence.shared;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.shared.SweepFailure;
import org.skillstreams.application.shared.SweepFailures;
import org.skillstreams.application.shared.SweepFailuresContract;

class JpaSweepFailuresIT extends SweepFailuresContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaDemoClock clock = new JpaDemoClock(database.entityManager());

  @Override
  protected SweepFailures failures() {
    return new OwnTransactions(database);
  }

  @Override
  protected void pass(Duration time) {
    database.inTransaction(() -> clock.save(clock.lock().plus(time)));
  }

  /** Each call a transaction of its own, as in the server. */
  record OwnTransactions(TestDatabase database) implements SweepFailures {

    @Override
    public List<SweepFailure> of(String subject) {
      return database.inTransaction(() -> inner().of(subject));
    }

    @Override
    public void record(String subject, UUID id, String error) {
      database.inTransaction(() -> inner().record(subject, id, error));
    }

    @Override
    public void forget(String subject, UUID id) {
      database.inTransaction(() -> inner().forget(subject, id));
    }

    private JpaSweepFailures inner() {
      return new JpaSweepFailures(database.entityManager());
    }
  }
}
