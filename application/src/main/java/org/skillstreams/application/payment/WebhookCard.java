package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message of the payment company in a list.
 *
 * @param event the company's name for it
 * @param endpoint {@code platform} or {@code connect}
 * @param object the thing it is about
 * @param cause why it failed, was ignored or was given up
 * @param nextAt when it may be worked; empty once it ended
 */
public record WebhookCard(
    UUID id,
    String event,
    String endpoint,
    String type,
    Optional<String> apiVersion,
    Optional<String> object,
    String state,
    int attempts,
    Instant receivedAt,
    Optional<Instant> nextAt,
    Optional<Instant> endedAt,
    Optional<String> cause) {}
