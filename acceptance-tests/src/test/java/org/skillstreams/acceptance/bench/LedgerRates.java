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
      | clients | posted | ours/s | same SQL in pgbench/s | ours : same SQL | tpcb-like/s \
      | ours : tpcb-like | ours : between 10,000 wallets |
      |---|---|---|---|---|---|---|---|\
      """;

  /** One round: the rates of each case, and of pgbench's own transaction. */
  private record Round(Map<LedgerCase, Double> ours, Map<LedgerCase, Double> same, double tpcb) {}

  private final int clients;
  private final int people;
  private final List<Round> rounds = new ArrayList<>();

  LedgerRates(int clients, int people) {
    this.clients = clients;
    this.people = people;
  }

  /** Adds one turn of everybody. */
  void measure(Poster poster, BenchServer server, Pgbench pgbench, Stint stint)
      throws IOException, InterruptedException, ExecutionException {
    var ours = new EnumMap<LedgerCase, Double>(LedgerCase.class);
    var same = new EnumMap<LedgerCase, Double>(LedgerCase.class);
    for (var what : LedgerCase.values()) {
      ours.put(what, poster.rate(what, clients, stint));
      var script = PostingScript.of(what, people);
      same.put(what, pgbench.rate(server.bench(), script, clients, stint) * what.batch());
    }
    rounds.add(new Round(ours, same, pgbench.tpcb(server.plain(), clients, stint)));
  }

  double toSame(LedgerCase what) {
    return median(round -> round.ours().get(what) / round.same().get(what));
  }

  double toTpcb(LedgerCase what) {
    return median(round -> round.ours().get(what) / round.tpcb());
  }

  double toSpread(LedgerCase what) {
    return median(round -> round.ours().get(what) / round.ours().get(LedgerCase.SPREAD));
  }

  /** One row of the table for each case. */
  List<String> rows() {
    return List.of(LedgerCase.values()).stream().map(this::row).toList();
  }

  private String row(LedgerCase what) {
    return String.format(
        Locale.ROOT,
        "| %d | %s | %,.0f | %,.0f | %.2f | %,.0f | %.2f | %.2f |",
        clients,
        what,
        median(round -> round.ours().get(what)),
        median(round -> round.same().get(what)),
        toSame(what),
        median(Round::tpcb),
        toTpcb(what),
        toSpread(what));
  }

  private double median(ToDoubleFunction<Round> figure) {
    return Samples.of(rounds.stream().mapToDouble(figure).toArray()).median();
  }
}
