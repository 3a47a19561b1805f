package org.skillstreams.persistence.ledger;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.ledger.LedgerProver;
import org.skillstreams.application.ledger.LedgerViews;
import org.skillstreams.application.ledger.LedgerViewsContract;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaLedgerViewsIT extends LedgerViewsContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  @Override
  protected Ledger ledger() {
    return new JpaLedger(database.entityManager(), UUID::randomUUID);
  }

  @Override
  protected LedgerViews views() {
    return new JpaLedgerViews(database.entityManager());
  }

  @Override
  protected LedgerProver prover() {
    return new JpaLedgerProver(database.entityManager(), new JpaClock(database.entityManager()));
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
