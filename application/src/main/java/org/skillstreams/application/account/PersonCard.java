package org.skillstreams.application.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.account.Role;

/** A person as an operator sees them (SS-61). */
public record PersonCard(
    UUID id,
    String name,
    String email,
    Role role,
    Standing status,
    Optional<String> statusReason,
    Optional<Instant> suspendedUntil,
    Instant joinedAt,
    Optional<Long> credits,
    Optional<Me.ProviderStatus> provider) {}
