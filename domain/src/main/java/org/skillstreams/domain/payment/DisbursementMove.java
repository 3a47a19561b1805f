package org.skillstreams.domain.payment;

import static org.skillstreams.domain.payment.DisbursementStage.ARRIVED;
import static org.skillstreams.domain.payment.DisbursementStage.INTENDED;
import static org.skillstreams.domain.payment.DisbursementStage.PAYING_OUT;
import static org.skillstreams.domain.payment.DisbursementStage.RETURNED;
import static org.skillstreams.domain.payment.DisbursementStage.REVERSING;
import static org.skillstreams.domain.payment.DisbursementStage.TRANSFERRING;
import static org.skillstreams.domain.payment.DisbursementStage.UNDER_WAY;
import static org.skillstreams.domain.payment.DisbursementStage.WAITING;
import static org.skillstreams.domain.shared.Actor.SYSTEM;

import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Move;
import org.skillstreams.domain.shared.MoveRow;

/**
 * The lifecycle of a disbursement, which pays an approved withdrawal: the whole table, and the only
 * place where it is written (BY-08). Money that could not reach the bank comes all the way back.
 */
public enum DisbursementMove implements Move<DisbursementStage> {
  INTEND(by(SYSTEM).to(INTENDED)),
  WAIT(by(SYSTEM).from(INTENDED, WAITING, TRANSFERRING).to(WAITING).tells("payout.waiting")),
  TRANSFER(by(SYSTEM).from(INTENDED, WAITING).to(TRANSFERRING)),
  LOSE_SIGHT(by(SYSTEM).from(TRANSFERRING, PAYING_OUT, REVERSING)),
  TRY_AGAIN(by(SYSTEM).from(TRANSFERRING, PAYING_OUT, REVERSING)),
  PAY_OUT(by(SYSTEM).from(TRANSFERRING).to(PAYING_OUT)),
  SEND(by(SYSTEM).from(PAYING_OUT).to(UNDER_WAY).tells("payout.under_way")),
  ARRIVE(by(SYSTEM).from(UNDER_WAY).to(ARRIVED).tells("payout.arrived")),
  REVERSE(by(SYSTEM).from(PAYING_OUT, UNDER_WAY, ARRIVED).to(REVERSING)),
  RETURN(by(SYSTEM).from(PAYING_OUT, UNDER_WAY, ARRIVED, REVERSING).to(RETURNED));

  @SuppressWarnings(
      "ImmutableEnumChecker") // a row is immutable; the annotation that says so would be a
  // dependency
  private final MoveRow<DisbursementStage> row;

  DisbursementMove(MoveRow<DisbursementStage> row) {
    this.row = row;
  }

  private static MoveRow<DisbursementStage> by(Actor... actors) {
    return MoveRow.by(DisbursementStage.class, actors);
  }

  @Override
  public MoveRow<DisbursementStage> row() {
    return row;
  }
}
