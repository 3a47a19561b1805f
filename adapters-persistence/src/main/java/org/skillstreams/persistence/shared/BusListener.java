package org.skillstreams.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.skillstreams.application.shared.Bell;

/** The connection of a node that listens; a broken one is replaced, and everybody told of it. */
final class BusListener implements Runnable {

  private static final System.Logger LOG = System.getLogger(BusListener.class.getName());
  private static final Duration SILENCE = Duration.ofSeconds(10);
  private static final int PATIENCE_SECONDS = 2;

  private record Ear(Consumer<Bell> ear, Runnable missed) {}

  private final List<Ear> ears = new CopyOnWriteArrayList<>();
  private final DataSource source;
  private volatile boolean closed;

  BusListener(DataSource source) {
    this.source = source;
  }

  void add(Consumer<Bell> ear, Runnable missed) {
    ears.add(new Ear(ear, missed));
  }

  void close() {
    closed = true;
  }

  @Override
  public void run() {
    while (!closed) {
      try (var connection = source.getConnection()) {
        listen(connection);
      } catch (SQLException broken) {
        if (!closed) {
          LOG.log(System.Logger.Level.WARNING, "Bells cannot be heard; streams are polled", broken);
          rest();
        }
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + PostgresBus.CHANNEL);
    }
    ears.forEach(ear -> ear.missed().run());
    var postgres = connection.unwrap(PGConnection.class);
    while (!closed) {
      var heard = Optional.ofNullable(postgres.getNotifications((int) SILENCE.toMillis()));
      heard.stream().flatMap(Arrays::stream).forEach(this::tell);
      if (heard.isEmpty() && !connection.isValid(PATIENCE_SECONDS)) {
        throw new SQLException("the listening connection is dead");
      }
    }
  }

  /** What cannot be read, or an ear that fails, must not make the others deaf. */
  private void tell(PGNotification notification) {
    try {
      for (var bell : BellText.unpack(notification.getParameter())) {
        ears.forEach(ear -> ear.ear().accept(bell));
      }
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.WARNING, "A bell was not understood", failed);
    }
  }

  private void rest() {
    try {
      Thread.sleep(PostgresBus.RETRY);
    } catch (InterruptedException end) {
      closed = true;
      Thread.currentThread().interrupt();
    }
  }
}
