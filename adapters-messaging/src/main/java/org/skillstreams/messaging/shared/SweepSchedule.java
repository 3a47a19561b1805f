package org.skillstreams.messaging.shared;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.skillstreams.domain.catalog.Setting;

/**
 * Starts the sweep as often as the operator has set; asks each minute, so that a change of the
 * setting counts at once. Every node has its own: the more sweep, the sooner it is done.
 */
@ApplicationScoped
public class SweepSchedule {

  /** Name of the job's definition in {@code META-INF/batch-jobs}. */
  static final String JOB = "deadline-sweep";

  private static final System.Logger LOG = System.getLogger(SweepSchedule.class.getName());
  private static final Set<BatchStatus> BUSY =
      EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private SweepInterval interval;

  private long minutesWaited;
  private OptionalLong execution = OptionalLong.empty();

  /** The first one comes a minute after the start and catches up on what was missed. */
  void started(@Observes Startup event) {
    minutesWaited = Setting.SWEEP_INTERVAL_MINUTES.most();
    var _ = executor.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.MINUTES);
  }

  /** An exception that left here would end the schedule for good. */
  private void tick() {
    try {
      minutesWaited = sweepIfItIsTime(minutesWaited + 1);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The deadline sweep did not start; tried again soon", e);
    }
  }

  private long sweepIfItIsTime(long waited) {
    var operator = BatchRuntime.getJobOperator();
    if (waited < interval.current().toMinutes() || busy(operator)) {
      return waited;
    }
    execution = OptionalLong.of(operator.start(JOB, new Properties()));
    return 0;
  }

  private boolean busy(JobOperator operator) {
    return execution.isPresent()
        && BUSY.contains(operator.getJobExecution(execution.getAsLong()).getBatchStatus());
  }
}
