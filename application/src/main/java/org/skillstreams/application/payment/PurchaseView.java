package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A purchase as its buyer sees it; once it is paid, also the receipt.
 *
 * @param state such as {@code open} or {@code granted}
 * @param amount in minor units of the currency
 * @param checkoutUrl where to pay; empty if one cannot pay now
 * @param paidAt when we learned that it is paid
 * @param payment the payment company's name of the payment, for questions to it
 * @param problem why it failed, in the payment company's word
 * @param reversals what went back
 */
public record PurchaseView(
    UUID id,
    String state,
    String packageId,
    String packageName,
    int credits,
    long amount,
    String currency,
    Instant createdAt,
    Optional<String> checkoutUrl,
    Optional<Instant> paidAt,
    Optional<String> payment,
    Optional<String> problem,
    List<ReversalView> reversals) {

  /**
   * Money that went back, and the credits that were taken for it.
   *
   * @param kind {@code refund} or {@code dispute}
   * @param undoneAt when money and credits came back again
   */
  public record ReversalView(
      String id, String kind, long amount, int credits, Instant at, Optional<Instant> undoneAt) {}
}
