package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.PurchaseStep;

/**
 * Where every move of a purchase begins and ends: it is locked, the moves are decided, and the
 * purchase, the credits, the audit rows and the events are written in the caller's transaction.
 */
@Dependent
public class PurchaseMoves {

  private final Purchases purchases;
  private final Ledger ledger;
  private final PurchaseTrack track;
  private final Clock clock;

  @Inject
  public PurchaseMoves(Purchases purchases, Ledger ledger, PurchaseTrack track, Clock clock) {
    this.purchases = purchases;
    this.ledger = ledger;
    this.track = track;
    this.clock = clock;
  }

  /** Decides on the purchase as it is now and writes the moves; returns it as it is then. */
  Purchase make(PurchaseId id, BiFunction<Purchase, Instant, List<PurchaseStep>> decide) {
    var purchase = purchases.lock(id);
    var now = clock.instant();
    var steps = decide.apply(purchase, now);
    if (steps.isEmpty()) {
      return purchase;
    }
    var after = steps.getLast().after();
    var postings =
        PurchasePostings.needed(steps)
            ? PurchasePostings.of(steps, ledger.lockStanding(after.order().buyer()))
            : List.<Posting>of();
    purchases.save(after);
    ledger.postAll(postings);
    steps.forEach(step -> track.record(step, now));
    return after;
  }
}
