package org.skillstreams.messaging.viewer;

import java.time.Instant;

/**
 * A mail that arrived.
 *
 * @param id as its message id names it
 */
record Letter(
    String id, String from, String to, String subject, Instant at, String plain, String html) {}
