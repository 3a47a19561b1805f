package org.skillstreams.acceptance.bench;

import java.util.List;
import java.util.Locale;

/** What the measurements should show, and whether they do. */
final class LedgerGoals {

  private static final int CLIENTS = 8;

  private final Goals goals = new Goals();

  /** Notes what the rates at so many clients say about the goals. */
  void note(int clients, LedgerRates rates) {
    if (clients != CLIENTS) {
      return;
    }
    for (var what : List.of(LedgerCase.SPREAD, LedgerCase.FEW, LedgerCase.HOT)) {
      goals.atLeast(0.8, rates.toSame(what), "ours to the same SQL in pgbench, " + what);
      goals.atLeast(1.2, rates.toTpcb(what), "ours to tpcb-like, " + what);
    }
    goals.atLeast(0.5, rates.toSpread(LedgerCase.HOT), "one platform account to spread postings");
  }

  /** Notes how postings and reads change along the curve. */
  void note(List<LedgerGrowth> curve) {
    for (int i = 1; i < curve.size(); i++) {
      var fewer = curve.get(i - 1);
      var more = curve.get(i);
      double tenfolds = Math.log10((double) more.from() / fewer.from());
      var where = String.format(Locale.ROOT, "%,d to %,d entries", fewer.from(), more.from());
      goals.atLeast(
          Math.pow(0.9, tenfolds),
          more.ours().median() / fewer.ours().median(),
          "rate left, " + where);
      goals.atLeast(
          0.8,
          fewer.balance().median() / more.balance().median(),
          "speed of balance reads left, " + where);
    }
  }

  void print() {
    goals.print();
  }
}
