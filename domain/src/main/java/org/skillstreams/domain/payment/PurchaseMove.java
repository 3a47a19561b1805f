package org.skillstreams.domain.payment;

import static org.skillstreams.domain.payment.PurchaseStage.CHARGED_BACK;
import static org.skillstreams.domain.payment.PurchaseStage.DISPUTED;
import static org.skillstreams.domain.payment.PurchaseStage.EXPIRED;
import static org.skillstreams.domain.payment.PurchaseStage.FAILED;
import static org.skillstreams.domain.payment.PurchaseStage.GRANTED;
import static org.skillstreams.domain.payment.PurchaseStage.INTENDED;
import static org.skillstreams.domain.payment.PurchaseStage.OPEN;
import static org.skillstreams.domain.payment.PurchaseStage.PENDING;
import static org.skillstreams.domain.payment.PurchaseStage.REFUNDED;
import static org.skillstreams.domain.payment.PurchaseStage.UNKNOWN;
import static org.skillstreams.domain.shared.Actor.PROVIDER;
import static org.skillstreams.domain.shared.Actor.SYSTEM;

import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Move;
import org.skillstreams.domain.shared.MoveRow;

/**
 * The lifecycle of a purchase of credits: the whole table, and the only place where it is written
 * (BY-08). All but the first move follow what the payment company says. What was paid is granted
 * from wherever the purchase stands, because the money is there.
 */
public enum PurchaseMove implements Move<PurchaseStage> {
  INTEND(by(PROVIDER).to(INTENDED)),
  LOSE_SIGHT(by(SYSTEM).from(INTENDED).to(UNKNOWN)),
  OPEN_CHECKOUT(by(SYSTEM).from(INTENDED, UNKNOWN, FAILED).to(OPEN)),
  AWAIT_PAYMENT(by(SYSTEM).from(OPEN).to(PENDING).tells("purchase.pending")),
  GRANT(by(SYSTEM).from(OPEN, PENDING, EXPIRED, FAILED).to(GRANTED).tells("purchase.granted")),
  EXPIRE(by(SYSTEM).from(OPEN).to(EXPIRED)),
  FAIL(by(SYSTEM).from(INTENDED, UNKNOWN, OPEN, PENDING).to(FAILED).tells("purchase.failed")),
  DISPUTE(by(SYSTEM).from(GRANTED, REFUNDED, CHARGED_BACK).to(DISPUTED).tells("purchase.disputed")),
  WIN_DISPUTE(by(SYSTEM).from(DISPUTED).to(GRANTED).tells("purchase.dispute_won")),
  CHARGE_BACK(
      by(SYSTEM).from(GRANTED, DISPUTED, REFUNDED).to(CHARGED_BACK).tells("purchase.charged_back")),
  REFUND(by(SYSTEM).from(GRANTED, DISPUTED, CHARGED_BACK).to(REFUNDED).tells("purchase.refunded")),
  ADJUST(by(SYSTEM).from(GRANTED, DISPUTED, REFUNDED, CHARGED_BACK).tells("purchase.adjusted")),
  REINSTATE(by(SYSTEM).from(REFUNDED, CHARGED_BACK).to(GRANTED).tells("purchase.reinstated"));

  @SuppressWarnings(
      "ImmutableEnumChecker") // a row is immutable; the annotation that says so would be a
  // dependency
  private final MoveRow<PurchaseStage> row;

  PurchaseMove(MoveRow<PurchaseStage> row) {
    this.row = row;
  }

  private static MoveRow<PurchaseStage> by(Actor... actors) {
    return MoveRow.by(PurchaseStage.class, actors);
  }

  @Override
  public MoveRow<PurchaseStage> row() {
    return row;
  }
}
