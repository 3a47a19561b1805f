package org.skillstreams.application.account;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.account.Role;

/**
 * Somebody's own account.
 *
 * @param credits how many credits a provider has; seekers and admins have none
 * @param provider what only providers have
 */
public record Me(
    UUID id,
    String name,
    String email,
    Role role,
    Standing status,
    Optional<Long> credits,
    Optional<ProviderStatus> provider) {

  /** Whether requests may come. */
  public record ProviderStatus(boolean verified, boolean accepting) {}
}
