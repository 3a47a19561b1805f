package org.skillstreams.domain.payment;

import java.util.List;
import java.util.Optional;

/**
 * What the payment company says about a checkout now. It is always the whole state, so that it does
 * not matter in which order its messages arrive.
 *
 * @param reference what we named it when we opened it: the purchase's id
 * @param price amount and currency that are paid; empty where it names none that one can pay
 * @param payment empty until somebody began to pay
 * @param reversals what took money back and holds: refunds that did not fail, disputes that are
 *     lost
 * @param disputed whether a dispute is open
 */
public record CheckoutSeen(
    Checkout checkout,
    String reference,
    Standing standing,
    Optional<Price> price,
    Optional<PaymentId> payment,
    List<MoneyBack> reversals,
    boolean disputed) {

  public CheckoutSeen {
    reversals = List.copyOf(reversals);
  }

  /** How far the buyer has come. */
  public enum Standing {
    /** Nobody has paid, and one still can. */
    OPEN,
    /** The buyer is done; the money takes its time, as with a bank debit. */
    PROCESSING,
    PAID,
    FAILED,
    EXPIRED
  }
}
