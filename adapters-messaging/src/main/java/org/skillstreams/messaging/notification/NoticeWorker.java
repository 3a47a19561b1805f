package org.skillstreams.messaging.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.skillstreams.application.notification.DigestDueWork;
import org.skillstreams.application.notification.HeldNoticeDueWork;
import org.skillstreams.application.shared.DeadlineSweep;
import org.skillstreams.application.shared.SweepFailures;

/**
 * Tells what was held back, and sends digests, within seconds of their time: a lead is won by who
 * answers first, so this cannot wait for the next sweep.
 */
@ApplicationScoped
public class NoticeWorker {

  private static final System.Logger LOG = System.getLogger(NoticeWorker.class.getName());
  private static final int SECONDS_BETWEEN_ROUNDS = 5;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private HeldNoticeDueWork heldNotices;
  @Inject private DigestDueWork digests;
  @Inject private SweepFailures failures;

  void started(@Observes Startup event) {
    var _ =
        executor.scheduleWithFixedDelay(
            this::work, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
  }

  /** An exception that left here would end the schedule for good. */
  private void work() {
    try {
      var _ = new DeadlineSweep(List.of(heldNotices, digests), failures).run();
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "Nobody was told anything; tried again soon", broken);
    }
  }
}
