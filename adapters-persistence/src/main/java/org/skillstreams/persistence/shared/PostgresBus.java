package org.skillstreams.persistence.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.skillstreams.application.shared.Bell;
import org.skillstreams.application.shared.LiveBells;
import org.skillstreams.application.shared.LiveBus;

/**
 * The doorbell by PostgreSQL's LISTEN and NOTIFY. Bells ring outside the transactions they tell of,
 * because a notification inside makes all writers wait for each other: they are gathered while the
 * last ones ring, at most every {@value #REST_MILLIS} ms. Each node has one connection that rings
 * and one that listens. When too many wait or the database is away, bells are lost; nobody depends
 * on them.
 */
public final class PostgresBus implements LiveBus, LiveBells, AutoCloseable {

  static final String CHANNEL = "skillstreams_live";
  static final Duration RETRY = Duration.ofSeconds(1);

  private static final System.Logger LOG = System.getLogger(PostgresBus.class.getName());
  private static final int MOST_WAITING = 10_000;
  private static final int REST_MILLIS = 15;

  private final BlockingQueue<Bell> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final BusListener listener;
  private final DataSource source;
  private final List<Thread> threads;

  /**
   * Rings and listens from now on.
   *
   * @param source opens connections that nobody else uses
   */
  public PostgresBus(DataSource source) {
    this.source = source;
    this.listener = new BusListener(source);
    this.threads =
        List.of(
            Thread.ofVirtual().name("live-bus-ringer").start(this::keepRinging),
            Thread.ofVirtual().name("live-bus-listener").start(listener));
  }

  @Override
  public void ring(Bell bell) {
    if (!waiting.offer(bell)) {
      LOG.log(System.Logger.Level.DEBUG, "A bell was lost: {0}", bell);
    }
  }

  @Override
  public void listen(Consumer<Bell> ear, Runnable missed) {
    listener.add(ear, missed);
  }

  private void keepRinging() {
    try {
      while (true) {
        ringWhileConnected();
        Thread.sleep(RETRY);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void ringWhileConnected() throws InterruptedException {
    var first = waiting.take();
    try (var connection = source.getConnection();
        var notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
      while (true) {
        var bells = new ArrayList<Bell>(List.of(first));
        waiting.drainTo(bells);
        for (var text : BellText.pack(bells)) {
          notify.setString(1, text);
          notify.execute();
        }
        Thread.sleep(REST_MILLIS);
        first = waiting.take();
      }
    } catch (SQLException broken) {
      LOG.log(System.Logger.Level.WARNING, "Bells cannot ring; streams are polled", broken);
    }
  }

  @Override
  public void close() {
    listener.close();
    threads.forEach(Thread::interrupt);
  }
}
