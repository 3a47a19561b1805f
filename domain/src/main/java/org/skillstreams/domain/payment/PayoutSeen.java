package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * What the payment company says about a payout now.
 *
 * @param reference what we named it when we made it
 * @param arrives when the bank is expected to have it
 * @param cause the company's word for why it failed
 */
public record PayoutSeen(
    PayoutId id,
    PayoutAccountId from,
    String reference,
    Money money,
    Standing standing,
    Instant arrives,
    Optional<String> cause) {

  /** How far the money has come. */
  public enum Standing {
    UNDER_WAY,
    ARRIVED,
    /** The bank did not take it, or somebody stopped it; it is in the account again. */
    FAILED
  }
}
