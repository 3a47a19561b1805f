package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.payment.PurchaseState.ChargedBack;
import org.skillstreams.domain.payment.PurchaseState.Disputed;
import org.skillstreams.domain.payment.PurchaseState.Expired;
import org.skillstreams.domain.payment.PurchaseState.Failed;
import org.skillstreams.domain.payment.PurchaseState.Granted;
import org.skillstreams.domain.payment.PurchaseState.Open;
import org.skillstreams.domain.payment.PurchaseState.Paid;
import org.skillstreams.domain.payment.PurchaseState.Pending;
import org.skillstreams.domain.payment.PurchaseState.Refunded;
import org.skillstreams.domain.shared.Refusal;

/** The way of one purchase to where the payment company says that it is. */
final class Following {

  private final CheckoutSeen seen;
  private final Instant now;
  private final List<PurchaseStep> steps = new ArrayList<>();
  private Purchase purchase;

  Following(Purchase purchase, CheckoutSeen seen, Instant now) {
    this.purchase = purchase;
    this.seen = seen;
    this.now = now;
  }

  List<PurchaseStep> steps() {
    mustBeOurs();
    if (purchase.checkout().isEmpty()) {
      take(PurchaseMove.OPEN_CHECKOUT, new Open(seen.checkout()));
    }
    if (purchase.paid().isEmpty()) {
      pay();
    }
    purchase.paid().ifPresent(this::settle);
    return List.copyOf(steps);
  }

  /** The company's word is about this purchase, and about the one checkout that it has. */
  private void mustBeOurs() {
    if (!seen.reference().equals(purchase.id().toString())) {
      throw new Refusal(PaymentRefusal.OTHER_PURCHASE);
    }
    var known = purchase.checkout().map(Checkout::id);
    if (known.isPresent() && !known.get().equals(seen.checkout().id())) {
      throw new Refusal(PaymentRefusal.OTHER_CHECKOUT);
    }
  }

  private void pay() {
    var stage = purchase.stage();
    switch (seen.standing()) {
      case OPEN -> {}
      case PROCESSING -> {
        if (stage == PurchaseStage.OPEN) {
          take(PurchaseMove.AWAIT_PAYMENT, new Pending(seen.checkout()));
        }
      }
      case EXPIRED -> {
        if (stage == PurchaseStage.OPEN) {
          take(PurchaseMove.EXPIRE, new Expired(seen.checkout()));
        }
      }
      case FAILED -> {
        if (PurchaseMove.FAIL.from().contains(stage)) {
          take(PurchaseMove.FAIL, new Failed(Optional.of(seen.checkout()), "payment_failed"));
        }
      }
      case PAID -> take(PurchaseMove.GRANT, new Granted(payment()));
    }
  }

  /** The server's own price decides; what else was paid is nobody's credits. */
  private Paid payment() {
    var asked = purchase.order().price();
    var paid = seen.price().orElseThrow(() -> new Refusal(PaymentRefusal.OTHER_AMOUNT));
    if (!paid.currency().equals(asked.currency())) {
      throw new Refusal(PaymentRefusal.OTHER_CURRENCY);
    }
    if (paid.amount() != asked.amount()) {
      throw new Refusal(PaymentRefusal.OTHER_AMOUNT);
    }
    var payment = seen.payment().orElseThrow(() -> new Refusal(PaymentRefusal.OTHER_AMOUNT));
    return new Paid(seen.checkout(), payment, now, Reversals.NONE);
  }

  /** What went back since, and where the purchase stands with it. */
  private void settle(Paid before) {
    var reversals = before.reversals().follow(seen.reversals(), purchase.order(), now);
    var target = target(new Paid(before.checkout(), before.payment(), before.at(), reversals));
    if (!target.equals(purchase.state())) {
      take(moveTo(Purchase.stageOf(target)), target);
    }
  }

  private PurchaseState target(Paid paid) {
    if (paid.reversals().chargedBack()) {
      return new ChargedBack(paid);
    }
    if (seen.disputed()) {
      return new Disputed(paid);
    }
    boolean all = paid.reversals().amount() >= purchase.order().price().amount();
    return all ? new Refunded(paid) : new Granted(paid);
  }

  private PurchaseMove moveTo(PurchaseStage target) {
    if (target == purchase.stage()) {
      return PurchaseMove.ADJUST;
    }
    return Arrays.stream(PurchaseMove.values())
        .filter(move -> move.from().contains(purchase.stage()) && move.to().contains(target))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no move to " + target));
  }

  private void take(PurchaseMove move, PurchaseState next) {
    var step = purchase.step(move, next, now);
    steps.add(step);
    purchase = step.after();
  }
}
