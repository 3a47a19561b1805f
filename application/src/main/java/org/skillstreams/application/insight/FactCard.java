package org.skillstreams.application.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact in an operator's list.
 *
 * @param state {@code waiting}, {@code told} or {@code dead}
 * @param attempts how often telling it was tried in vain
 * @param nextAt when it is tried again, if it rests
 * @param cause who could not take it, and why
 * @param takenBy those who have taken it
 */
public record FactCard(
    UUID id,
    long sequence,
    String subjectType,
    UUID subject,
    String type,
    Instant occurredAt,
    String state,
    int attempts,
    Optional<Instant> nextAt,
    Optional<String> cause,
    List<String> takenBy) {}
