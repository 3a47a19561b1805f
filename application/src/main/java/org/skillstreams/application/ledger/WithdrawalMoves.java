package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.BiFunction;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.ledger.Withdrawal;
import org.skillstreams.domain.ledger.WithdrawalId;

/**
 * Where every later move of a withdrawal begins and ends: it is locked, the move is decided, and
 * withdrawal, money, audit row and event are written in the caller's transaction.
 */
@Dependent
public class WithdrawalMoves {

  private final Withdrawals withdrawals;
  private final Ledger ledger;
  private final WithdrawalTrack track;
  private final Clock clock;

  @Inject
  public WithdrawalMoves(
      Withdrawals withdrawals, Ledger ledger, WithdrawalTrack track, Clock clock) {
    this.withdrawals = withdrawals;
    this.ledger = ledger;
    this.track = track;
    this.clock = clock;
  }

  void make(
      WithdrawalId id,
      WithdrawalTrack.By by,
      BiFunction<Withdrawal, Instant, Withdrawal.Step> decide) {
    var withdrawal = withdrawals.lock(id);
    var now = clock.instant();
    var step = decide.apply(withdrawal, now);
    withdrawals.save(step.after());
    step.posting().ifPresent(ledger::post);
    track.record(step, by, now);
  }
}
