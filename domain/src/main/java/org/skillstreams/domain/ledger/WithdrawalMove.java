package org.skillstreams.domain.ledger;

import static org.skillstreams.domain.ledger.WithdrawalStage.APPROVED;
import static org.skillstreams.domain.ledger.WithdrawalStage.PAID;
import static org.skillstreams.domain.ledger.WithdrawalStage.REJECTED;
import static org.skillstreams.domain.ledger.WithdrawalStage.REQUESTED;
import static org.skillstreams.domain.ledger.WithdrawalStage.RETURNED;
import static org.skillstreams.domain.shared.Actor.ADMIN;
import static org.skillstreams.domain.shared.Actor.PROVIDER;
import static org.skillstreams.domain.shared.Actor.SYSTEM;

import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Move;
import org.skillstreams.domain.shared.MoveRow;

/**
 * The lifecycle of a withdrawal: the whole table, and the only place where it is written (BY-08).
 * What was approved waits for whoever pays out; a bank can send back even what was paid.
 */
public enum WithdrawalMove implements Move<WithdrawalStage> {
  REQUEST(by(PROVIDER).to(REQUESTED)),
  APPROVE(by(ADMIN).from(REQUESTED).to(APPROVED).tells("withdrawal.approved")),
  REJECT(by(ADMIN).from(REQUESTED).to(REJECTED).tells("withdrawal.rejected")),
  PAY(by(SYSTEM).from(APPROVED).to(PAID).tells("withdrawal.paid")),
  RETURN(by(SYSTEM).from(APPROVED, PAID).to(RETURNED).tells("withdrawal.returned"));

  @SuppressWarnings(
      "ImmutableEnumChecker") // a row is immutable; the annotation that says so would be a
  // dependency
  private final MoveRow<WithdrawalStage> row;

  WithdrawalMove(MoveRow<WithdrawalStage> row) {
    this.row = row;
  }

  private static MoveRow<WithdrawalStage> by(Actor... actors) {
    return MoveRow.by(WithdrawalStage.class, actors);
  }

  @Override
  public MoveRow<WithdrawalStage> row() {
    return row;
  }
}
