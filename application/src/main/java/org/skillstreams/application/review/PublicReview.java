package org.skillstreams.application.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A visible review of a provider as everybody reads it; scores are 1 to 5.
 *
 * @param by the author's first name and initial, such as {@code Maria L.}
 * @param category name of the category of the work
 */
public record PublicReview(
    UUID id,
    String by,
    String category,
    int overall,
    int quality,
    int communication,
    int professionalism,
    int value,
    String text,
    Instant publishedAt) {}
