package org.skillstreams.acceptance.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;

/** Postings a second of every case at one number of clients, all clients in turns. */
final class LedgerRates {

  static final String HEAD =
      """
      | clients | posted | ours/s | µs of processor each | same SQL in pgbench/s | µs | ours : same SQL \
      | tpcb-like/s | µs | ours : tpcb-like | ours : between 10,000 wallets |
      |---|---|---|---|---|---|---|---|---|---|---|\
      """;

  /** One round: each case, and pgbench's own transaction. */
  private record Round(Map<LedgerCase, Turn> ours, Map<LedgerCase, Turn> same, Turn tpcb) {}

  private final int clients;
  private final int people;
  private final int seconds;
  private final List<Round> rounds = new ArrayList<>();

  LedgerRates(int clients, int people, int seconds) {
    this.clients = clients;
    this.people = people;
    this.seconds = seconds;
  }

  /** Adds one turn of everybody. */
  void measure(Poster poster, BenchServer server, Pgbench pgbench)
      throws IOException, InterruptedException, ExecutionException {
    var processors = server.processors();
    var stint = Stint.seconds(seconds);
    var ours = new EnumMap<LedgerCase, Turn>(LedgerCase.class);
    var same = new EnumMap<LedgerCase, Turn>(LedgerCase.class);
    for (var what : LedgerCase.values()) {
      ours.put(what, Turn.take(processors, seconds, () -> poster.rate(what, clients, stint)));
      var script = PostingScript.of(what, people);
      same.put(
          what,
          Turn.take(
              processors,
              seconds,
              () -> pgbench.rate(server.bench(), script, clients, stint) * what.batch()));
    }
    var tpcb = Turn.take(processors, seconds, () -> pgbench.tpcb(server.plain(), clients, stint));
    rounds.add(new Round(ours, same, tpcb));
  }

  double toSame(LedgerCase what) {
    return median(round -> round.ours().get(what).rate() / round.same().get(what).rate());
  }

  double toTpcb(LedgerCase what) {
    return median(round -> round.ours().get(what).rate() / round.tpcb().rate());
  }

  double toSpread(LedgerCase what) {
    return median(
        round -> round.ours().get(what).rate() / round.ours().get(LedgerCase.SPREAD).rate());
  }

  /** One row of the table for each case. */
  List<String> rows() {
    return List.of(LedgerCase.values()).stream().map(this::row).toList();
  }

  private String row(LedgerCase what) {
    return String.format(
        Locale.ROOT,
        "| %d | %s | %,.0f | %,.0f | %,.0f | %,.0f | %.2f | %,.0f | %,.0f | %.2f | %.2f |",
        clients,
        what,
        median(round -> round.ours().get(what).rate()),
        median(round -> round.ours().get(what).micros()),
        median(round -> round.same().get(what).rate()),
        median(round -> round.same().get(what).micros()),
        toSame(what),
        median(round -> round.tpcb().rate()),
        median(round -> round.tpcb().micros()),
        toTpcb(what),
        toSpread(what));
  }

  private double median(ToDoubleFunction<Round> figure) {
    return Samples.of(rounds.stream().mapToDouble(figure).toArray()).median();
  }
}
