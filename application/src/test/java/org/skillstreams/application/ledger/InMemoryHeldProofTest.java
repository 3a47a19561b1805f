package org.skillstreams.application.ledger;

import java.util.function.Supplier;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;

class InMemoryHeldProofTest extends HeldProofContract {

  private final ManualClock clock = ManualClock.standing();
  private final InMemoryLedger ledger = new InMemoryLedger(clock, new SequentialIds());

  @Override
  protected Ledger ledger() {
    return ledger;
  }

  @Override
  protected LedgerProver prover() {
    return new InMemoryLedgerProver(ledger, clock);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
