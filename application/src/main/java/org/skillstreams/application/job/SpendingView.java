package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.job.DailyCap;
import org.skillstreams.domain.job.Spent;

/**
 * What a provider lets go into claims in 24 hours, and how much of it is gone (BY-04).
 *
 * @param dailyCap credits; absent where there is no cap
 * @param spent credits of claims since {@code since}, less what came back
 * @param left of the cap, where there is one
 * @param since 24 hours ago
 * @param frees when the oldest of what was spent no longer counts
 * @param planned a higher cap, or none, that does not count yet
 */
public record SpendingView(
    Optional<Integer> dailyCap,
    int spent,
    Optional<Integer> left,
    Instant since,
    Optional<Instant> frees,
    Optional<PlannedCap> planned,
    long version) {

  /** A raise on its way; without a cap when the cap ends. */
  public record PlannedCap(Optional<Integer> dailyCap, Instant from) {}

  static SpendingView of(DailyCap cap, Spent spent, Instant now) {
    return new SpendingView(
        cap.at(now),
        spent.credits(),
        cap.left(spent.credits(), now),
        now.minus(DailyCap.DAY),
        spent.oldest().map(at -> at.plus(DailyCap.DAY)),
        cap.planned(now).map(raise -> new PlannedCap(raise.credits(), raise.from())),
        cap.version());
  }
}
