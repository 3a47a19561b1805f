package org.skillstreams.domain.job;

import java.time.Instant;
import org.skillstreams.domain.account.PersonId;

/**
 * That a lead was offered to a provider.
 *
 * @param standing false once the provider let the claim lapse: such a provider is not asked again
 */
public record Invitation(PersonId provider, Instant at, Source source, boolean standing) {

  /** Who chose the provider. */
  public enum Source {
    ROUTING,
    ADMIN
  }

  Invitation withdrawn() {
    return new Invitation(provider, at, source, false);
  }
}
