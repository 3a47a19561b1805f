package org.skillstreams.acceptance.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.persistence.ledger.JpaWalletViews;

/** What a posting and a look at a wallet cost at one number of entries. */
record LedgerGrowth(
    long from, long to, Samples ours, Samples same, Samples balance, Samples history) {

  static final String HEAD =
      """
      | entries | ours/s | same SQL in pgbench/s | ours : same SQL | balance read ms | p99 \
      | history page ms | p99 |
      |---|---|---|---|---|---|---|---|\
      """;

  static final int CLIENTS = 8;
  private static final int FEWEST = 2_000;
  private static final int MOST = 4_000;
  private static final int READS = 2_000;
  private static final double NANOS_A_MILLI = 1e6;

  /** Measures where the ledger stands; it grows meanwhile, by a part of what is there. */
  static LedgerGrowth measure(
      LedgerWorld world, Poster poster, BenchServer server, Pgbench pgbench, int rounds)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    long from = entries(server.owner());
    var stint = Stint.calls(Math.clamp(from / 25, FEWEST, MOST));
    var script = PostingScript.of(LedgerCase.SPREAD, world.people().size());
    var ours = new ArrayList<Double>();
    var same = new ArrayList<Double>();
    for (int round = 0; round < rounds; round++) {
      ours.add(poster.rate(LedgerCase.SPREAD, CLIENTS, stint));
      same.add(pgbench.rate(server.bench(), script, CLIENTS, stint));
    }
    var balances = read(world, poster, false);
    var histories = read(world, poster, true);
    long to = entries(server.owner());
    return new LedgerGrowth(from, to, samples(ours), samples(same), balances, histories);
  }

  private static Samples read(LedgerWorld world, Poster poster, boolean history) {
    return Samples.of(
        IntStream.range(0, READS)
            .mapToDouble(i -> {
              var wallet = world.wallet(i * 7 % world.people().size());
              long start = System.nanoTime();
              try (var em = poster.unit().createEntityManager()) {
                em.getTransaction().begin();
                var views = new JpaWalletViews(em);
                var seen =
                    history
                        ? views.entries(wallet, PageRequest.first(20)).items()
                        : views.wallet(wallet.owner()).balances();
                em.getTransaction().commit();
                if (seen.isEmpty()) {
                  throw new IllegalStateException("an empty wallet");
                }
              }
              return (System.nanoTime() - start) / NANOS_A_MILLI;
            })
            .toArray());
  }

  private static Samples samples(List<Double> values) {
    return Samples.of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  static long entries(DataSource owner) throws SQLException {
    try (var connection = owner.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from ledger_entry")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "| %,d – %,d | %,.0f | %,.0f | %.2f | %.2f | %.2f | %.2f | %.2f |",
        from,
        to,
        ours.median(),
        same.median(),
        ours.median() / same.median(),
        balance.median(),
        balance.p99(),
        history.median(),
        history.p99());
  }
}
