package org.skillstreams.application.shared;

import org.skillstreams.domain.account.PersonId;

/**
 * An admin, proved to be one: only {@code Caller.operator()} makes these, so that whoever holds one
 * has passed the check. For features that accounts themselves stand on.
 */
public record Operator(PersonId person) {}
