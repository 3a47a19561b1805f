package org.skillstreams.application.account;

import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;

/** Who asks, as verified for this very request. */
public record Caller(PersonId person, Role role) {}
