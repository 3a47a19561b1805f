package org.skillstreams.messaging.payment;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.skillstreams.application.payment.DrainDisbursements;

/** Pays what was approved within seconds; on every node, since each item is taken by one. */
@ApplicationScoped
public class DisbursementWorker {

  private static final System.Logger LOG = System.getLogger(DisbursementWorker.class.getName());
  private static final int SECONDS_BETWEEN_ROUNDS = 5;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private DrainDisbursements drainDisbursements;

  void started(@Observes Startup event) {
    var _ =
        executor.scheduleWithFixedDelay(
            this::work, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
  }

  /** An exception that left here would end the schedule for good. */
  private void work() {
    try {
      var _ = drainDisbursements.handle();
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "Nothing was paid out; tried again soon", broken);
    }
  }
}
