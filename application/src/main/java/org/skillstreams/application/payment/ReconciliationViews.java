package org.skillstreams.application.payment;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** What operators see of the reconciliation. */
public interface ReconciliationViews {

  /** Latest first. */
  Page<ReconciliationRun> runs(PageRequest page);

  Optional<ReconciliationRun> run(UUID id);

  /** The last that was done. */
  Optional<ReconciliationRun> lastDone();

  boolean running();

  /** Those that stand, the oldest first, or those that were closed, the latest first. */
  Page<DriftCard> drifts(boolean open, PageRequest page);

  Optional<DriftCard> drift(UUID id);

  long openDrifts();
}
