package org.skillstreams.application.shared;

import java.time.Instant;

/**
 * One event of a stream.
 *
 * @param number its place: the first has 1, and none is missing between two
 * @param type such as {@code message.sent}
 * @param payload a JSON object
 */
public record StreamEvent(StreamId stream, long number, String type, Instant at, String payload) {}
