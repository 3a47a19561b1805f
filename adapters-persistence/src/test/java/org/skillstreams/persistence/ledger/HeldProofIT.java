package org.skillstreams.persistence.ledger;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.ledger.HeldProofContract;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.ledger.LedgerProver;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;

class HeldProofIT extends HeldProofContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  @Override
  protected Ledger ledger() {
    return new JpaLedger(database.entityManager(), UUID::randomUUID);
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
