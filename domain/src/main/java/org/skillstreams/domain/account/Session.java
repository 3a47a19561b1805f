package org.skillstreams.domain.account;

import java.time.Instant;

/**
 * A sign-in and how long it lasts, in real time: the demo clock signs nobody out.
 *
 * @param endsAt when it expires, or when it was ended
 */
public record Session(SessionId id, PersonId person, Instant startedAt, Instant endsAt) {}
