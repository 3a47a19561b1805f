package org.skillstreams.application.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.OptionalDouble;
import org.skillstreams.application.payment.BooksFigure;
import org.skillstreams.application.payment.ReadReconciliation;
import org.skillstreams.application.payment.ReconciliationRun;
import org.skillstreams.application.shared.Clock;

/** What whoever watches the platform from outside wants to see as figures. */
@Dependent
@Transactional
public class WatchPlatform {

  private final ReadReconciliation reconciliation;
  private final FactViews facts;
  private final Clock clock;

  @Inject
  public WatchPlatform(ReadReconciliation reconciliation, FactViews facts, Clock clock) {
    this.reconciliation = reconciliation;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * The figures.
   *
   * @param explained the part of the money moved that is explained, 0 to 1, of the currency that is
   *     worst; empty before the first comparison
   * @param comparedSeconds how long ago the books were compared; empty before the first time
   * @param openDrifts differences that stand
   * @param facts what waits to be told
   */
  public record Figures(
      OptionalDouble explained,
      OptionalDouble comparedSeconds,
      long openDrifts,
      FactViews.Standing facts) {}

  public Figures handle() {
    var overview = reconciliation.handle();
    var last = overview.last();
    return new Figures(
        last.stream()
            .map(ReconciliationRun::books)
            .flatMap(books -> books.stream())
            .mapToDouble(WatchPlatform::explained)
            .min(),
        last.stream()
            .mapToDouble(run -> Duration.between(run.startedAt(), clock.instant()).toSeconds())
            .findFirst(),
        overview.openDrifts(),
        facts.standing());
  }

  private static double explained(BooksFigure figure) {
    return figure.total() == 0 ? 1 : figure.explained() / (double) figure.total();
  }
}
