package org.skillstreams.application.payment;

import java.time.Duration;
import java.util.Optional;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.Order;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PurchaseId;

/**
 * The payment company. Each call takes at most a few seconds and is never made inside a database
 * transaction. None throws because of the network or the company: that is an {@link Outcome}.
 */
public interface PaymentGateway {

  /** Whether this installation has an account with the company. */
  boolean configured();

  /** Whether messages in this version of the company's API mean what we take them for. */
  boolean speaks(String apiVersion);

  /**
   * Opens the page where a purchase is paid. Sent again with the same order within a day, it has no
   * second effect.
   */
  Outcome<CheckoutSeen> open(PurchaseId purchase, Order order);

  /**
   * The checkout that was opened for a purchase, if there is one.
   *
   * @param age how long ago the purchase was intended, at most
   */
  Outcome<Optional<CheckoutSeen>> find(PurchaseId purchase, Duration age);

  /** What the company says about a checkout now. */
  Outcome<CheckoutSeen> look(CheckoutId checkout);

  /** The checkout that led to a payment, if one did. */
  Outcome<Optional<CheckoutSeen>> find(PaymentId payment);
}
