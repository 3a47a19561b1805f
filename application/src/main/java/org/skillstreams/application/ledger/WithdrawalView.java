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
 * @param payout how far the money has come; empty until somebody set out to pay it
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
    Optional<String> problem,
    Optional<PayoutProgress> payout) {

  /** Whose money it is. */
  public record Owner(UUID id, String name) {}

  /**
   * How far the money has come.
   *
   * @param state {@code preparing}, {@code waiting_for_account} (its owner has to do something),
   *     {@code delayed}, {@code on_its_way}, {@code arrived}, {@code coming_back} or {@code
   *     returned}
   * @param stage where whoever pays out is with it, as operators see it
   * @param cause why it waits or comes back
   * @param doubt what was seen instead of an answer to the latest call; for operators
   * @param arrivesAt when the bank is expected to have it
   */
  public record PayoutProgress(
      String state,
      String stage,
      Optional<String> cause,
      Optional<String> doubt,
      Optional<Instant> arrivesAt) {}
}
