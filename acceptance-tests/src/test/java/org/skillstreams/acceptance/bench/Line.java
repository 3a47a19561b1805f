package org.skillstreams.acceptance.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One line of the table: what one kind of work took at one number of providers. */
record Line(
    int providers,
    Work work,
    Samples inReach,
    Samples cold,
    List<Round> rounds,
    int agreeing,
    int compared) {

  static final String HEAD =
      """
      | providers | in reach (median, most) | work | median | p99 | cold median | cold p99 | key read \
      | pgbench median | p99 | ratio | agree with a plain scan |
      |---|---|---|---|---|---|---|---|---|---|---|---|\
      """;

  @Override
  public String toString() {
    return "| %,d | %,.0f, %,.0f | %s | %s | %s | %s | %s | %s | %s | %s | %s | %d of %d |"
        .formatted(
            providers,
            inReach.median(),
            inReach.most(),
            work,
            milliseconds(median(Round::ours)),
            milliseconds(Samples.of(rounds.stream().map(Round::ours).toList()).p99()),
            milliseconds(cold.median()),
            milliseconds(cold.p99()),
            milliseconds(median(Round::byKey)),
            pgbench().isEmpty() ? "–" : milliseconds(pgbenchMedian()),
            pgbench().isEmpty() ? "–" : milliseconds(Samples.of(pgbench()).p99()),
            pgbench().isEmpty() ? "–" : milliseconds(ratio()),
            agreeing,
            compared);
  }

  private double median(Function<Round, Samples> client) {
    return Samples.of(rounds.stream().map(client).mapToDouble(Samples::median).toArray()).median();
  }

  private List<Samples> pgbench() {
    return rounds.stream().map(Round::pgbench).flatMap(Optional::stream).toList();
  }

  private double pgbenchMedian() {
    return Samples.of(pgbench().stream().mapToDouble(Samples::median).toArray()).median();
  }

  /** The median over the rounds of our median by pgbench's. */
  private double ratio() {
    return Samples.of(
            rounds.stream()
                .mapToDouble(
                    round -> round.ours().median() / round.pgbench().orElseThrow().median())
                .toArray())
        .median();
  }

  private static String milliseconds(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
