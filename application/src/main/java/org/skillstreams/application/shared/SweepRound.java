package org.skillstreams.application.shared;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.skillstreams.application.shared.DueWork.Due;

/** One pass over everything that is due in one model, page by page, the longest overdue first. */
final class SweepRound {

  private static final System.Logger LOG = System.getLogger(SweepRound.class.getName());
  private static final int PAGE = 100;

  private final DueWork model;
  private final SweepFailures failures;
  private final BooleanSupplier stopped;

  /** Failures of earlier sweeps that this one has not met yet. */
  private final Map<UUID, SweepFailure> unmet = new HashMap<>();

  private int passed;
  private int failed;

  SweepRound(DueWork model, SweepFailures failures, BooleanSupplier stopped) {
    this.model = model;
    this.failures = failures;
    this.stopped = stopped;
  }

  SweepSummary run() {
    unmet.putAll(
        failures.of(model.subject()).stream()
            .collect(toMap(SweepFailure::subject, Function.identity())));
    if (everything()) {
      unmet.keySet().forEach(id -> failures.forget(model.subject(), id));
    }
    return new SweepSummary(passed, failed);
  }

  /** Whether the end was reached: what has not come up by then is not due any more. */
  private boolean everything() {
    List<Due> page;
    Optional<Due> last = Optional.empty();
    do {
      page = model.due(last, PAGE);
      for (var due : page) {
        if (stopped.getAsBoolean()) {
          return false;
        }
        attempt(due.id());
        last = Optional.of(due);
      }
    } while (page.size() == PAGE);
    return true;
  }

  private void attempt(UUID id) {
    var before = Optional.ofNullable(unmet.remove(id));
    if (before.filter(SweepFailure::rests).isPresent()) {
      failed++;
      return;
    }
    pass(id, before.isPresent());
  }

  /** One item; whatever goes wrong with it must not keep the others from their turn. */
  private void pass(UUID id, boolean failedBefore) {
    try {
      passed += model.pass(id) ? 1 : 0;
      if (failedBefore) {
        failures.forget(model.subject(), id);
      }
    } catch (RuntimeException broken) {
      failed++;
      LOG.log(System.Logger.Level.ERROR, "Sweep skips " + model.subject() + " " + id, broken);
      failures.record(model.subject(), id, broken.toString());
    }
  }
}
