package org.skillstreams.application.insight;

import java.time.Instant;

/**
 * Where the platform's clock stands.
 *
 * @param offsetSeconds how far it was moved ahead
 * @param movable whether an admin may move it
 */
public record ClockReading(Instant now, long offsetSeconds, boolean movable) {}
