package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * One line in the payment company's own books: money that came or went on our account there.
 *
 * @param id the company's name for the line
 * @param source the company's name for what moved the money, such as a refund
 * @param payment the payment that it belongs to
 * @param purchase the purchase that the payment says it is for
 * @param amount in minor units; negative for what went
 * @param fee what the company kept of it, in minor units; taken off the amount
 */
public record Movement(
    String id,
    MovementKind kind,
    Optional<String> source,
    Optional<PaymentId> payment,
    Optional<PurchaseId> purchase,
    long amount,
    long fee,
    String currency,
    Instant at) {}
