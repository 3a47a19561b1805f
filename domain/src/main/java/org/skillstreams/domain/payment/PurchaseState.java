package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.Optional;

/** What is true of a purchase where it stands. */
public sealed interface PurchaseState {

  /** The call to the payment company is on its way, or we died while it was. */
  record Intended() implements PurchaseState {}

  /** The call had no answer that says what happened. */
  record Unknown(String cause) implements PurchaseState {}

  /** The buyer can pay. */
  record Open(Checkout checkout) implements PurchaseState {}

  /** The buyer is done and the money takes its time. */
  record Pending(Checkout checkout) implements PurchaseState {}

  /** Nobody paid in time. */
  record Expired(Checkout checkout) implements PurchaseState {}

  /** The payment company refused the checkout, or the money never came. */
  record Failed(Optional<Checkout> checkout, String cause) implements PurchaseState {}

  /** The credits are the buyer's. */
  record Granted(Paid paid) implements PurchaseState {}

  /** The buyer's bank asks for the money. */
  record Disputed(Paid paid) implements PurchaseState {}

  /** All money went back, and all credits with it. */
  record Refunded(Paid paid) implements PurchaseState {}

  /** A dispute was lost. */
  record ChargedBack(Paid paid) implements PurchaseState {}

  /**
   * A payment and what became of it.
   *
   * @param at when we learned of it
   */
  record Paid(Checkout checkout, PaymentId payment, Instant at, Reversals reversals) {}
}
