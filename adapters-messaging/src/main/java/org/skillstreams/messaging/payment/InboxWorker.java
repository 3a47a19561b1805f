package org.skillstreams.messaging.payment;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.skillstreams.application.payment.DrainInbox;
import org.skillstreams.application.payment.WebhookBell;

/**
 * Works the inbox of this node: at once when a message was stored here, and every few seconds for
 * what waits for another try or was stored by a node that died. Few work at a time, so that
 * requests are answered meanwhile.
 */
@ApplicationScoped
public class InboxWorker implements WebhookBell {

  private static final System.Logger LOG = System.getLogger(InboxWorker.class.getName());
  private static final int AT_ONCE = 4;
  private static final int SECONDS_BETWEEN_ROUNDS = 15;

  private final Semaphore free = new Semaphore(AT_ONCE);
  private final AtomicBoolean missed = new AtomicBoolean();

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private DrainInbox drainInbox;
  @Inject private MetricRegistry metrics;

  void started(@Observes Startup event) {
    var _ =
        executor.scheduleWithFixedDelay(
            this::ring, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
  }

  /** Whoever finds all workers busy leaves word for them: the last look comes after the ring. */
  @Override
  public void ring() {
    missed.set(true);
    if (free.tryAcquire()) {
      executor.execute(this::work);
    }
  }

  private void work() {
    try {
      while (missed.getAndSet(false)) {
        drain();
      }
    } finally {
      free.release();
    }
    if (missed.get()) {
      ring();
    }
  }

  /** An exception that left here would end the schedule for good. */
  private void drain() {
    try {
      drainInbox
          .handle()
          .forEach((state, count) ->
              metrics
                  .counter(
                      "webhooks_worked", new Tag("state", state.name().toLowerCase(Locale.ROOT)))
                  .inc(count));
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "The inbox was not worked; tried again soon", broken);
    }
  }
}
