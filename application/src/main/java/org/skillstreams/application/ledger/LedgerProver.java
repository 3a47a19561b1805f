package org.skillstreams.application.ledger;

/** Recounts the whole ledger in one snapshot, while others go on posting. */
public interface LedgerProver {

  LedgerProof prove();
}
