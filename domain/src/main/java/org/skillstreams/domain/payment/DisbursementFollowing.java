package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.payment.DisbursementState.Arrived;
import org.skillstreams.domain.payment.DisbursementState.Intended;
import org.skillstreams.domain.payment.DisbursementState.PayingOut;
import org.skillstreams.domain.payment.DisbursementState.Payout;
import org.skillstreams.domain.payment.DisbursementState.Returned;
import org.skillstreams.domain.payment.DisbursementState.Reversing;
import org.skillstreams.domain.payment.DisbursementState.Sent;
import org.skillstreams.domain.payment.DisbursementState.Transferring;
import org.skillstreams.domain.payment.DisbursementState.UnderWay;
import org.skillstreams.domain.payment.DisbursementState.Waiting;
import org.skillstreams.domain.shared.Refusal;

/** The way of one disbursement to where the payment company says that its money is. */
final class DisbursementFollowing {

  private static final String TAKEN_BACK = "taken_back";

  private final List<DisbursementStep> steps = new ArrayList<>();
  private final Instant now;
  private Disbursement disbursement;

  DisbursementFollowing(Disbursement disbursement, Instant now) {
    this.disbursement = disbursement;
    this.now = now;
  }

  /** Money that came back is with us, whoever sent it; a part of it is nobody's plan. */
  List<DisbursementStep> transfer(TransferSeen seen) {
    mustBeOurs(seen.reference(), seen.money());
    mustBeSame(disbursement.sent().map(Sent::transfer), seen.id());
    if (disbursement.state() instanceof Transferring) {
      take(
          disbursement.call(
              DisbursementMove.PAY_OUT, new PayingOut(new Sent(seen.to(), seen.id())), now));
    }
    if (seen.isReversed()) {
      comeBack();
    } else if (seen.reversed() > 0) {
      throw new Refusal(PaymentRefusal.OTHER_AMOUNT);
    }
    return List.copyOf(steps);
  }

  List<DisbursementStep> payout(PayoutSeen seen) {
    mustBeOurs(seen.reference(), seen.money());
    mustBeSame(disbursement.payout().map(Payout::id), seen.id());
    var payout = new Payout(seen.id(), seen.arrives());
    if (disbursement.state() instanceof PayingOut(var sent)) {
      take(DisbursementMove.SEND, new UnderWay(sent, payout));
    }
    switch (seen.standing()) {
      case UNDER_WAY -> {}
      case ARRIVED -> {
        if (disbursement.state() instanceof UnderWay(var sent, var _)) {
          take(DisbursementMove.ARRIVE, new Arrived(sent, payout, now));
        }
      }
      case FAILED -> fail(payout, seen.cause().orElse("payout_failed"));
    }
    return List.copyOf(steps);
  }

  private void fail(Payout payout, String cause) {
    switch (disbursement.state()) {
      case UnderWay(var sent, var _) -> reverse(sent, payout, cause);
      case Arrived(var sent, var _, var _) -> reverse(sent, payout, cause);
      case Intended _, Waiting _, Transferring _, PayingOut _, Reversing _, Returned _ -> {}
    }
  }

  private void reverse(Sent sent, Payout payout, String cause) {
    var next = new Reversing(sent, Optional.of(payout), cause);
    take(disbursement.call(DisbursementMove.REVERSE, next, now));
  }

  private void comeBack() {
    switch (disbursement.state()) {
      case PayingOut(var sent) -> back(sent, Optional.empty(), TAKEN_BACK);
      case UnderWay(var sent, var payout) -> back(sent, Optional.of(payout), TAKEN_BACK);
      case Arrived(var sent, var payout, var _) -> back(sent, Optional.of(payout), TAKEN_BACK);
      case Reversing(var sent, var payout, var cause) -> back(sent, payout, cause);
      case Intended _, Waiting _, Transferring _, Returned _ -> {}
    }
  }

  private void back(Sent sent, Optional<Payout> payout, String cause) {
    take(DisbursementMove.RETURN, new Returned(sent, payout, cause, now));
  }

  /** The company's word is about this disbursement, and about the money that it moves. */
  private void mustBeOurs(String reference, Money money) {
    if (!reference.equals(disbursement.withdrawal().toString())) {
      throw new Refusal(PaymentRefusal.NOBODYS_PAYMENT);
    }
    if (!money.equals(disbursement.money())) {
      throw new Refusal(PaymentRefusal.OTHER_AMOUNT);
    }
  }

  /** One disbursement has one transfer and one payout; a second is never believed. */
  private static void mustBeSame(Optional<?> known, Object seen) {
    if (known.isPresent() && !known.get().equals(seen)) {
      throw new Refusal(PaymentRefusal.OTHER_ACCOUNT);
    }
  }

  private void take(DisbursementMove move, DisbursementState next) {
    take(List.of(disbursement.step(move, next, now)));
  }

  private void take(List<DisbursementStep> taken) {
    steps.addAll(taken);
    disbursement = taken.getLast().after();
  }
}
