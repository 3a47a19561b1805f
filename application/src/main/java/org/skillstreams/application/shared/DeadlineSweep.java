package org.skillstreams.application.shared;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Asks every engagement model what is due and makes the moves, each in a transaction of its own:
 * what was done before a crash stays done, and the next sweep goes on with the rest. Any number of
 * sweeps may run at once, since an item that somebody else is at is left to them. An item that
 * cannot be moved is noted and left alone for a while; the others go on.
 */
public final class DeadlineSweep {

  private final List<DueWork> models;
  private final SweepFailures failures;

  public DeadlineSweep(List<DueWork> models, SweepFailures failures) {
    this.models = List.copyOf(models);
    this.failures = failures;
  }

  /** Does everything that is due; must be called outside a transaction. */
  public SweepSummary run() {
    return run(() -> false);
  }

  /** Does what is due until told to stop; what is left stays for the next sweep. */
  public SweepSummary run(BooleanSupplier stopped) {
    return models.stream()
        .map(model -> new SweepRound(model, failures, stopped).run())
        .reduce(SweepSummary.NOTHING, SweepSummary::plus);
  }
}
