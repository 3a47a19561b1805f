package org.skillstreams.application.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A published review as operators see it, hidden or not.
 *
 * @param side of the author: {@code seeker} or {@code provider}
 * @param hiddenFor cause of its hiding, such as {@code fake}
 * @param hiddenNote the operator's words about it
 */
public record AdminReview(
    UUID id,
    UUID job,
    String side,
    String author,
    String subject,
    int overall,
    String text,
    Instant publishedAt,
    Optional<Instant> hiddenAt,
    Optional<String> hiddenFor,
    Optional<String> hiddenNote) {}
