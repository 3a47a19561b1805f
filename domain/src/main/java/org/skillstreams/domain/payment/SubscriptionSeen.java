package org.skillstreams.domain.payment;

import java.time.Instant;

/**
 * What the payment company says about a subscription now.
 *
 * @param reference what we named it when we made it
 * @param paidUntil the end of the month that is paid or was to be paid
 * @param ending whether it ends then
 */
public record SubscriptionSeen(
    SubscriptionId id,
    CustomerId customer,
    String reference,
    Standing standing,
    Money monthly,
    Instant paidUntil,
    boolean ending) {

  /** Whether it is paid. */
  public enum Standing {
    /** The first payment has yet to succeed. */
    BEGINNING,
    ACTIVE,
    /** A payment failed and is tried again. */
    OVERDUE,
    ENDED
  }
}
