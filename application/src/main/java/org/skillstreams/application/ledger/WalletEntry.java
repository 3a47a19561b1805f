package org.skillstreams.application.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a wallet's history (JS-16c).
 *
 * @param id the ledger transaction
 * @param amount what came in, in minor units; negative for what went out
 * @param before balance before
 * @param after balance after
 * @param reason key of the {@link org.skillstreams.domain.ledger.PostingReason}
 * @param about what it is about, if it is about something
 */
public record WalletEntry(
    UUID id,
    Instant at,
    String currency,
    long amount,
    long before,
    long after,
    String reason,
    Optional<About> about) {

  /**
   * Something that money moved for.
   *
   * @param type such as {@code booking} or {@code withdrawal}
   */
  public record About(String type, UUID id) {}
}
