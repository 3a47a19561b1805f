package org.skillstreams.application.payment;

import java.time.Duration;
import java.util.Optional;
import org.skillstreams.domain.payment.CustomerId;
import org.skillstreams.domain.payment.HoldSeen;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.PaymentId;

/**
 * Payments by card that are held first and taken later, or never. A hold lapses after a week. Each
 * call has a key of its own and takes effect once, however often it is made.
 */
public interface HeldPayments {

  /**
   * What is to be held.
   *
   * @param reference our name for it
   * @param method the company's name for the card, such as {@code pm_1}
   */
  record Order(
      String reference,
      Money money,
      Optional<CustomerId> customer,
      String method,
      String callKey) {}

  /** Asks the card's bank to hold the money; some banks ask the owner first. */
  Outcome<HoldSeen> authorise(Order order);

  /** Takes held money, all of it or less; what is left of the hold is free again. */
  Outcome<HoldSeen> capture(PaymentId payment, Money money, String callKey);

  /** Lets held money go. */
  Outcome<HoldSeen> cancel(PaymentId payment, String callKey);

  /** Gives money back that was taken. */
  Outcome<HoldSeen> refund(PaymentId payment, Money money, String callKey);

  /** What the company says about a payment now. */
  Outcome<HoldSeen> look(PaymentId payment);

  /**
   * The payment of this reference, if there is one.
   *
   * @param age how long ago it was intended, at most
   */
  Outcome<Optional<HoldSeen>> find(String reference, Duration age);
}
