package org.skillstreams.application.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact on its way to those who want to know.
 *
 * @param sequence its place among all facts; facts of one subject come in this order
 * @param payload the event's components by name, as JSON
 */
public record Fact(
    UUID id,
    long sequence,
    String subjectType,
    UUID subjectId,
    String type,
    Instant occurredAt,
    String payload) {}
