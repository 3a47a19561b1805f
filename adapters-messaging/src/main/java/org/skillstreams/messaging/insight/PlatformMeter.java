package org.skillstreams.messaging.insight;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.insight.WatchPlatform;
import org.skillstreams.application.insight.WatchPlatform.Figures;

/** Reads the platform's figures each minute; a scrape costs no query. What is not known is NaN. */
@ApplicationScoped
public class PlatformMeter {

  private static final System.Logger LOG = System.getLogger(PlatformMeter.class.getName());

  private final AtomicReference<@Nullable Figures> seen = new AtomicReference<>();

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private WatchPlatform watch;
  @Inject private MetricRegistry metrics;

  void started(@Observes Startup event) {
    gauge("money_explained_ratio", figures -> figures.explained().orElse(Double.NaN));
    gauge("money_compared_seconds_ago", figures -> figures.comparedSeconds().orElse(Double.NaN));
    gauge("money_drifts_open", Figures::openDrifts);
    gauge("facts_waiting", figures -> figures.facts().waiting());
    gauge("facts_oldest_seconds", figures -> figures.facts().oldestSeconds());
    gauge("facts_dead", figures -> figures.facts().dead());
    var _ = executor.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.MINUTES);
  }

  private void gauge(String name, ToDoubleFunction<Figures> figure) {
    var _ =
        metrics.gauge(
            name,
            () -> Optional.ofNullable(seen.get()).map(figure::applyAsDouble).orElse(Double.NaN));
  }

  /** An exception that left here would end the schedule for good. */
  private void look() {
    try {
      seen.set(watch.handle());
    } catch (RuntimeException broken) {
      seen.set(null);
      LOG.log(System.Logger.Level.WARNING, "The platform's figures cannot be read", broken);
    }
  }
}
