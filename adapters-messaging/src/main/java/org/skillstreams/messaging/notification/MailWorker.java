package org.skillstreams.messaging.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.skillstreams.application.notification.SendMails;

/** Sends mails within seconds; on every node, since each mail is taken by one. */
@ApplicationScoped
public class MailWorker {

  private static final System.Logger LOG = System.getLogger(MailWorker.class.getName());
  private static final int SECONDS_BETWEEN_ROUNDS = 3;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private SendMails sendMails;
  @Inject private MetricRegistry metrics;

  void started(@Observes Startup event) {
    var _ =
        executor.scheduleWithFixedDelay(
            this::work, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
  }

  /** An exception that left here would end the schedule for good. */
  private void work() {
    try {
      var summary = sendMails.handle();
      metrics.counter("mails_sent").inc(summary.sent());
      metrics.counter("mails_failed").inc(summary.failed());
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "No mail was sent; tried again soon", broken);
    }
  }
}
