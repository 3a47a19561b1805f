package org.skillstreams.messaging.shared;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.skillstreams.application.shared.DeadlineSweep;
import org.skillstreams.application.shared.SweepSummary;

/** The sweep as a step of a batch job: what it did stands in the job repository as exit status. */
@Dependent
@Named("deadlineSweep")
public class DeadlineSweepBatchlet extends AbstractBatchlet {

  private static final System.Logger LOG = System.getLogger(DeadlineSweepBatchlet.class.getName());

  private final AtomicBoolean stopped = new AtomicBoolean();
  private final DeadlineSweep sweep;
  private final MetricRegistry metrics;

  @Inject
  public DeadlineSweepBatchlet(DeadlineSweep sweep, MetricRegistry metrics) {
    this.sweep = sweep;
    this.metrics = metrics;
  }

  @Override
  public String process() {
    var summary = sweep.run(stopped::get);
    metrics.counter("sweep_runs").inc();
    metrics.counter("sweep_moves_passed").inc(summary.passed());
    metrics.counter("sweep_moves_failed").inc(summary.failed());
    LOG.log(level(summary), "Deadline sweep: {0}", text(summary));
    return text(summary);
  }

  @Override
  public void stop() {
    stopped.set(true);
  }

  private static System.Logger.Level level(SweepSummary summary) {
    return summary.failed() == 0 ? System.Logger.Level.INFO : System.Logger.Level.WARNING;
  }

  private static String text(SweepSummary summary) {
    return "passed " + summary.passed() + ", failed " + summary.failed();
  }
}
