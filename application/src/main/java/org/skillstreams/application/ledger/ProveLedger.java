package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.account.Role;

/** An admin has the ledger proven (BY-06). A broken ledger is an answer, not an error. */
@Dependent
@Transactional
public class ProveLedger {

  private final LedgerProver prover;

  @Inject
  public ProveLedger(LedgerProver prover) {
    this.prover = prover;
  }

  public LedgerProof handle(Caller by) {
    by.mustBe(Role.ADMIN);
    return prover.prove();
  }
}
