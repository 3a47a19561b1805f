package org.skillstreams.acceptance.bench;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** What the messages have done, counted in the tables. */
record InboxEffects(DataSource owner) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMillis(100);

  long messages() throws SQLException {
    return count("select count(*) from payment_webhook");
  }

  long in(String state) throws SQLException {
    return count("select count(*) from payment_webhook_work where state = '" + state + "'");
  }

  long granted() throws SQLException {
    return count(
        "select count(*) from payment_purchase"
            + " where stage = 'granted' and request_key like 'bench-%'");
  }

  /** Ledger transactions that gave somebody the credits of a purchase. */
  long grants() throws SQLException {
    return count(
        "select count(*) from ledger_transaction t join payment_purchase p on p.id = t.subject_id"
            + " where t.reason = 'purchase' and p.request_key like 'bench-%'");
  }

  /** Waits until no message waits; how many seconds that took. */
  double drained() throws SQLException, InterruptedException {
    long start = System.nanoTime();
    while (in("waiting") > 0) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new IllegalStateException(in("waiting") + " messages wait for ever");
      }
      Thread.sleep(PAUSE);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private long count(String sql) throws SQLException {
    try (var connection = owner.getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
