package org.skillstreams.acceptance.bench;

import java.sql.SQLException;

/**
 * The same stream for pgbench: rows of the inbox's kind, most of them there already, in a table of
 * its own.
 */
final class InsertScript {

  private InsertScript() {}

  static void prepare(BenchServer server) throws SQLException {
    try (var connection = server.owner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          create table bench_inbox (like payment_webhook including all);
          grant select, insert on bench_inbox to skillstreams_app;
          """);
    }
  }

  /** Inserts one of so many messages, of this size. */
  static String of(int round, int messages, int size) {
    return """
    \\set n random(1, %d)
    insert into bench_inbox (id, event_id, endpoint, type, api_version, object_id, payload, received_at)
    values (uuidv7(), 'evt_%d_' || :n, 'platform', 'checkout.session.completed', 'dahlia', 'cs_' || :n,
      repeat('x', %d), now())
    on conflict (event_id) do nothing;
    """
        .formatted(messages, round, size);
  }
}
