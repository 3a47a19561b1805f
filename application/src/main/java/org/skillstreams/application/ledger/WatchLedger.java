package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;

/**
 * The health check's question: a proof that is not old. Recounting everything for each question
 * would cost too much.
 */
@Dependent
@Transactional
public class WatchLedger {

  private static final Duration FRESH = Duration.ofMinutes(5);

  private final LedgerProver prover;
  private final Clock clock;

  @Inject
  public WatchLedger(LedgerProver prover, Clock clock) {
    this.prover = prover;
    this.clock = clock;
  }

  /** The last proof if it is fresh, else a new one. */
  public LedgerProof handle(Optional<LedgerProof> last) {
    var oldest = clock.instant().minus(FRESH);
    return last.filter(proof -> proof.at().isAfter(oldest)).orElseGet(prover::prove);
  }
}
