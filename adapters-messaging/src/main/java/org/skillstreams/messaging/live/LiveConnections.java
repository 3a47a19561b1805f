package org.skillstreams.messaging.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.skillstreams.application.live.CheckSessions;
import org.skillstreams.application.live.KeepPresence;

/**
 * All connections of this node. Each is asked every 25 seconds whether it is still there (SS-54);
 * every three it is looked whether their people may still be, and whether a bell was lost.
 */
@ApplicationScoped
public class LiveConnections {

  private static final System.Logger LOG = System.getLogger(LiveConnections.class.getName());
  private static final int KEEPALIVE_SECONDS = 25;
  private static final int LOOK_SECONDS = 3;

  private final Map<UUID, LiveConnection> open = new ConcurrentHashMap<>();

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private LiveHub hub;
  @Inject private KeepPresence presence;
  @Inject private CheckSessions checkSessions;
  @Inject private MetricRegistry metrics;

  void started(@Observes Startup event) {
    var _ = metrics.gauge("live_connections", open::size);
    repeat(this::keepAlive, KEEPALIVE_SECONDS);
    repeat(this::hangUpOnWhoMustNotStay, LOOK_SECONDS);
    repeat(hub::look, LOOK_SECONDS);
  }

  private void repeat(Runnable work, int seconds) {
    var _ = executor.scheduleWithFixedDelay(() -> safely(work), seconds, seconds, TimeUnit.SECONDS);
  }

  /** An exception that left here would end the schedule for good. */
  private static void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.WARNING, "The live channel was not looked after", broken);
    }
  }

  void add(LiveConnection connection) {
    open.put(connection.id(), connection);
    safely(() -> presence.arrive(connection.id(), connection.identity().caller().person()));
  }

  void remove(LiveConnection connection) {
    connection.leaveAll();
    if (open.remove(connection.id()) != null) {
      safely(() -> presence.leave(connection.id(), connection.identity().caller().person()));
    }
  }

  private void keepAlive() {
    open.values().stream()
        .filter(LiveConnection::isSilent)
        .forEach(one -> one.close(Line.Ending.SILENT));
    open.values().forEach(LiveConnection::ping);
    presence.handle(open.keySet());
  }

  private void hangUpOnWhoMustNotStay() {
    var connected =
        open.values().stream()
            .collect(
                Collectors.toMap(
                    one -> one.identity().session(),
                    one -> one.identity().caller().role(),
                    (one, _) -> one));
    var gone = checkSessions.handle(connected);
    open.values().stream()
        .filter(one -> gone.contains(one.identity().session()))
        .forEach(one -> one.close(Line.Ending.SIGNED_OUT));
  }

  @PreDestroy
  void close() {
    open.values().forEach(one -> one.close(Line.Ending.NO_LINE));
  }
}
