package org.skillstreams.application.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a person's credit history (SS-43).
 *
 * @param id the ledger transaction
 * @param amount credits that came in; negative for credits that went out
 * @param before balance before
 * @param after balance after
 * @param reason key of the {@link org.skillstreams.domain.ledger.PostingReason}
 * @param job the lead it is about, if it is about one
 * @param note what an admin gave as the reason, if one did it
 */
public record CreditEntry(
    UUID id,
    Instant at,
    long amount,
    long before,
    long after,
    String reason,
    Optional<UUID> job,
    Optional<String> note) {}
