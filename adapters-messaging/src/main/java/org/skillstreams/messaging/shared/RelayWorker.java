package org.skillstreams.messaging.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.skillstreams.application.shared.RelayFacts;

/** Relays facts each second. Every node does; each fact is told by whoever holds it. */
@ApplicationScoped
public class RelayWorker {

  private static final System.Logger LOG = System.getLogger(RelayWorker.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private RelayFacts relay;
  @Inject private MetricRegistry metrics;

  void started(@Observes Startup event) {
    var _ = executor.scheduleWithFixedDelay(this::run, 1, 1, TimeUnit.SECONDS);
  }

  /** An exception that left here would end the schedule for good. */
  private void run() {
    try {
      var summary = relay.run();
      metrics.counter("facts_told").inc(summary.told());
      metrics.counter("facts_failed").inc(summary.failed());
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "Facts were not relayed; tried again soon", broken);
    }
  }
}
