package org.skillstreams.messaging.payment;

import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.skillstreams.application.payment.ReconciliationBell;
import org.skillstreams.application.payment.StartReconciliation;

/**
 * Starts the comparisons of the books: what an operator began at once, and one each night. Every
 * node asks, a few times an hour; whoever begins it first does it.
 */
@ApplicationScoped
public class ReconciliationJobs implements ReconciliationBell {

  /** Name of the job's definition in {@code META-INF/batch-jobs}. */
  static final String JOB = "reconciliation";

  private static final System.Logger LOG = System.getLogger(ReconciliationJobs.class.getName());
  private static final int FIRST_AFTER_MINUTES = 2;
  private static final int MINUTES_BETWEEN = 15;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private StartReconciliation start;

  void started(@Observes Startup event) {
    var _ =
        executor.scheduleWithFixedDelay(
            this::nightly, FIRST_AFTER_MINUTES, MINUTES_BETWEEN, TimeUnit.MINUTES);
  }

  @Override
  public void ring(UUID begun) {
    var properties = new Properties();
    properties.setProperty("run", begun.toString());
    var _ = BatchRuntime.getJobOperator().start(JOB, properties);
  }

  /** An exception that left here would end the schedule for good. */
  private void nightly() {
    try {
      start.nightly().ifPresent(this::ring);
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "The books were not compared; tried again soon", broken);
    }
  }
}
