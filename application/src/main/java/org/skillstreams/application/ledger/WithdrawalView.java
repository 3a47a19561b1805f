package org.skillstreams.application.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A withdrawal as its owner and operators see it.
 *
 * @param amount in minor units of the currency
 * @param state the stage as one word
 * @param reason why it was approved or rejected
 * @param settledAt when the money left, or came back from the bank
 * @param problem why the money came back
 */
public record WithdrawalView(
    UUID id,
    Owner owner,
    long amount,
    String currency,
    String state,
    Instant requestedAt,
    Optional<Instant> decidedAt,
    Optional<String> reason,
    Optional<Instant> settledAt,
    Optional<String> problem) {

  /** Whose money it is. */
  public record Owner(UUID id, String name) {}
}
