package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A difference between the payment company's books and ours, in an operator's list.
 *
 * @param kind {@code missing_here}, {@code missing_there}, {@code other_amount}, {@code nobodys} or
 *     {@code in_doubt}
 * @param object the company's line, our business key, or our purchase
 * @param there the amount in the company's books, in minor units
 * @param here the amount in ours, in minor units
 * @param since when the money moved
 * @param healable whether asking the company may heal it
 * @param closing {@code gone}, {@code healed} or {@code explained}; empty while it stands
 */
public record DriftCard(
    UUID id,
    String kind,
    String object,
    Optional<UUID> purchase,
    Optional<String> payment,
    String currency,
    Optional<Long> there,
    Optional<Long> here,
    Instant since,
    Instant foundAt,
    Optional<Instant> askedAt,
    boolean healable,
    Optional<Instant> closedAt,
    Optional<String> closing,
    Optional<String> closedBy,
    Optional<String> reason) {}
