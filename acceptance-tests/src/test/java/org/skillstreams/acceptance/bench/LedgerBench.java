package org.skillstreams.acceptance.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.skillstreams.persistence.ledger.JpaLedgerProver;
import org.skillstreams.persistence.shared.JpaClock;

/**
 * What a posting costs: our adapter through JDBC, pgbench with the same SQL, and pgbench's own
 * tpcb-like transaction, in turns on one PostgreSQL that waits for its disk; and how the first two
 * and the reading of wallets change as entries become more. At the end of each the books are
 * proven.
 */
final class LedgerBench {

  private static final int ROUNDS = 5;
  private static final int PEOPLE = 10_000;

  /** Few, so that their accounts' first entries are no more than the curve begins with. */
  private static final int PEOPLE_OF_THE_CURVE = 2_500;

  private static final List<Integer> CLIENTS = List.of(1, 8, 32);
  private static final int SECONDS = 2;
  private static final Stint WARM_UP = Stint.seconds(4);

  private final BenchServer server;
  private final Pgbench pgbench;
  private final LedgerWorld world;
  private final LedgerGoals goals = new LedgerGoals();

  private LedgerBench(BenchServer server, Pgbench pgbench, int people) {
    this.server = server;
    this.pgbench = pgbench;
    this.world = LedgerWorld.of(people);
  }

  /** Compares rates. */
  static void rates() throws IOException, SQLException, InterruptedException, ExecutionException {
    try (var server = BenchServer.start()) {
      var bench = new LedgerBench(server, pgbench(), PEOPLE);
      bench.fill();
      bench.compare();
      bench.conclude();
    }
  }

  /** Draws the curve over so many entries, ascending. */
  static void curve(List<Integer> sizes)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    try (var server = BenchServer.start()) {
      var bench = new LedgerBench(server, pgbench(), PEOPLE_OF_THE_CURVE);
      bench.fill();
      bench.grow(sizes);
      bench.conclude();
    }
  }

  private static Pgbench pgbench() throws IOException {
    return Pgbench.find()
        .orElseThrow(() ->
            new IllegalStateException(
                "pgbench is not installed, and without it there is nothing to compare with"));
  }

  private void fill() throws SQLException {
    try (var poster = poster(1);
        var em = poster.unit().createEntityManager();
        var connection = server.owner().getConnection()) {
      world.fill(em, connection);
    }
  }

  private void compare() throws IOException, InterruptedException, ExecutionException {
    pgbench.prepareTpcb(server.plain(), CLIENTS.getLast());
    System.out.println(
        "Medians of " + ROUNDS + " rounds taken in turns; fsync is on.\n" + LedgerRates.HEAD);
    for (int clients : CLIENTS) {
      var rates = new LedgerRates(clients, PEOPLE, SECONDS);
      try (var poster = poster(clients)) {
        poster.warmUp(clients, WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
          rates.measure(poster, server, pgbench);
        }
      }
      rates.rows().forEach(System.out::println);
      goals.note(clients, rates);
    }
  }

  private void grow(List<Integer> sizes)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    var loader = new EntryLoader(server.owner());
    System.out.println(
        "Medians of " + ROUNDS + " rounds taken in turns; fsync is on.\n" + LedgerGrowth.HEAD);
    try (var poster = poster(LedgerGrowth.CLIENTS)) {
      poster.warmUp(LedgerGrowth.CLIENTS, WARM_UP);
      var curve = new ArrayList<LedgerGrowth>();
      for (int size : sizes) {
        loader.fillUpTo(size);
        var line = LedgerGrowth.measure(world, poster, server, pgbench, ROUNDS);
        System.out.println(line);
        curve.add(line);
      }
      goals.note(curve);
    }
  }

  private Poster poster(int clients) {
    return new Poster(world, server.pool(server.application(), clients));
  }

  private void conclude() {
    goals.print();
    try (var poster = poster(1);
        var em = poster.unit().createEntityManager()) {
      em.getTransaction().begin();
      var proof = new JpaLedgerProver(em, new JpaClock(em)).prove();
      em.getTransaction().commit();
      System.out.printf(
          "The proof of %,d entries took %,d ms: the books %s.%n",
          proof.entries(), proof.millis(), proof.holds() ? "hold" : "DO NOT HOLD");
    }
  }
}
