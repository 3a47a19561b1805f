package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * Credits that were taken because money went back.
 *
 * @param credits this reversal's share of the purchase's credits; may be 0 for a few cents
 * @param undoneAt when the money came to us again after all, as after a refund that failed
 */
public record Reversal(MoneyBack money, int credits, Instant takenAt, Optional<Instant> undoneAt) {

  public boolean holds() {
    return undoneAt.isEmpty();
  }

  Reversal undone(Instant now) {
    return new Reversal(money, credits, takenAt, Optional.of(now));
  }
}
