package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.payment.PurchaseState.ChargedBack;
import org.skillstreams.domain.payment.PurchaseState.Disputed;
import org.skillstreams.domain.payment.PurchaseState.Expired;
import org.skillstreams.domain.payment.PurchaseState.Failed;
import org.skillstreams.domain.payment.PurchaseState.Granted;
import org.skillstreams.domain.payment.PurchaseState.Intended;
import org.skillstreams.domain.payment.PurchaseState.Open;
import org.skillstreams.domain.payment.PurchaseState.Paid;
import org.skillstreams.domain.payment.PurchaseState.Pending;
import org.skillstreams.domain.payment.PurchaseState.Refunded;
import org.skillstreams.domain.payment.PurchaseState.Unknown;

/**
 * Somebody buys credits. Nothing but what the payment company says moves it on, and whatever it
 * says a second time changes nothing.
 *
 * @param version counts the changes
 */
public record Purchase(
    PurchaseId id, Order order, PurchaseState state, Asking asking, long version) {

  /** A purchase before the payment company knows of it. */
  public static Purchase intend(PurchaseId id, Order order) {
    var asking = Asking.first(PurchaseStage.INTENDED.askAfter(), order.intendedAt());
    return new Purchase(id, order, new Intended(), asking, 1);
  }

  /** The call that should open the checkout had no answer that says what happened. */
  public List<PurchaseStep> loseSight(String cause, Instant now) {
    return stage() == PurchaseStage.INTENDED
        ? List.of(step(PurchaseMove.LOSE_SIGHT, new Unknown(cause), now))
        : List.of();
  }

  /** The payment company refused to open a checkout, or never heard of it. */
  public List<PurchaseStep> refuse(String cause, Instant now) {
    return checkout().isEmpty() && stage() != PurchaseStage.FAILED
        ? List.of(step(PurchaseMove.FAIL, new Failed(Optional.empty(), cause), now))
        : List.of();
  }

  /**
   * The moves to where the payment company says the purchase is; none if it stands there already.
   * Refused if what is said cannot be about this purchase, or another price was paid.
   */
  public List<PurchaseStep> follow(CheckoutSeen seen, Instant now) {
    return new Following(this, seen, now).steps();
  }

  /** The purchase after one more question to the payment company. */
  public Purchase asked(Instant now) {
    return new Purchase(id, order, state, asking.again(stage().askAfter(), now), version);
  }

  /** Whether it is time to ask the payment company. */
  public boolean toBeAsked(Instant now) {
    return asking.due(now);
  }

  PurchaseStep step(PurchaseMove move, PurchaseState next, Instant now) {
    var asking = Asking.first(stageOf(next).askAfter(), now);
    return new PurchaseStep(move, this, new Purchase(id, order, next, asking, version + 1));
  }

  public PurchaseStage stage() {
    return stageOf(state);
  }

  /** The payment company's page, once there is one. */
  public Optional<Checkout> checkout() {
    return switch (state) {
      case Intended _, Unknown _ -> Optional.empty();
      case Open s -> Optional.of(s.checkout());
      case Pending s -> Optional.of(s.checkout());
      case Expired s -> Optional.of(s.checkout());
      case Failed s -> s.checkout();
      case Granted _, Disputed _, Refunded _, ChargedBack _ -> paid().map(Paid::checkout);
    };
  }

  /** The payment, once there is one. */
  public Optional<Paid> paid() {
    return switch (state) {
      case Granted s -> Optional.of(s.paid());
      case Disputed s -> Optional.of(s.paid());
      case Refunded s -> Optional.of(s.paid());
      case ChargedBack s -> Optional.of(s.paid());
      case Intended _, Unknown _, Open _, Pending _, Expired _, Failed _ -> Optional.empty();
    };
  }

  /** What went back of the payment. */
  public Reversals reversals() {
    return paid().map(Paid::reversals).orElse(Reversals.NONE);
  }

  static PurchaseStage stageOf(PurchaseState state) {
    return switch (state) {
      case Intended _ -> PurchaseStage.INTENDED;
      case Unknown _ -> PurchaseStage.UNKNOWN;
      case Open _ -> PurchaseStage.OPEN;
      case Pending _ -> PurchaseStage.PENDING;
      case Granted _ -> PurchaseStage.GRANTED;
      case Disputed _ -> PurchaseStage.DISPUTED;
      case Refunded _ -> PurchaseStage.REFUNDED;
      case ChargedBack _ -> PurchaseStage.CHARGED_BACK;
      case Expired _ -> PurchaseStage.EXPIRED;
      case Failed _ -> PurchaseStage.FAILED;
    };
  }
}
