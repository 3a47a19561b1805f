package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.skillstreams.application.ledger.SettleWithdrawal;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.Disbursement;
import org.skillstreams.domain.payment.DisbursementState.Returned;
import org.skillstreams.domain.payment.DisbursementStep;

/**
 * Where every move of a disbursement begins and ends: it is locked, the moves are decided, and the
 * disbursement, its withdrawal, the money, the audit rows and the events are written in the
 * caller's transaction. The books follow what leaves our account with the payment company and what
 * comes back to it: the transfer and its reversal.
 */
@Dependent
public class DisbursementMoves {

  private final Disbursements disbursements;
  private final SettleWithdrawal settle;
  private final DisbursementTrack track;
  private final Clock clock;

  @Inject
  public DisbursementMoves(
      Disbursements disbursements, SettleWithdrawal settle, DisbursementTrack track, Clock clock) {
    this.disbursements = disbursements;
    this.settle = settle;
    this.track = track;
    this.clock = clock;
  }

  /** Decides on the disbursement as it is now and writes the moves; returns it as it is then. */
  Disbursement make(
      WithdrawalId id, BiFunction<Disbursement, Instant, List<DisbursementStep>> decide) {
    var disbursement = disbursements.lock(id);
    var now = clock.instant();
    var steps = decide.apply(disbursement, now);
    if (steps.isEmpty()) {
      return disbursement;
    }
    var after = steps.getLast().after();
    disbursements.save(after);
    steps.forEach(this::settle);
    steps.forEach(step -> track.record(step, now));
    return after;
  }

  private void settle(DisbursementStep step) {
    var withdrawal = step.after().withdrawal();
    switch (step.move()) {
      case PAY_OUT -> {
        var _ = settle.handle(withdrawal, new SettleWithdrawal.Outcome.Paid());
      }
      case RETURN -> {
        var _ = settle.handle(withdrawal, returned(step.after()));
      }
      case INTEND, WAIT, TRANSFER, LOSE_SIGHT, TRY_AGAIN, SEND, ARRIVE, REVERSE -> {}
    }
  }

  private static SettleWithdrawal.Outcome returned(Disbursement after) {
    if (after.state() instanceof Returned returned) {
      return new SettleWithdrawal.Outcome.Returned(returned.cause());
    }
    throw new IllegalStateException("what came back is " + after.stage());
  }
}
