package org.skillstreams.application.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail in an operator's list: what became of it, not what it says.
 *
 * @param state {@code waiting}, {@code sent} or {@code dead}
 * @param attempts how often sending it was tried in vain
 * @param nextAt when it is tried next, if it waits
 */
public record MailCard(
    UUID id,
    String kind,
    String address,
    String state,
    int attempts,
    Instant queuedAt,
    Optional<Instant> nextAt,
    Optional<Instant> sentAt,
    Optional<String> cause) {}
