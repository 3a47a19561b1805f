package org.skillstreams.application.job;

import java.time.Instant;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Spent;

/**
 * What a provider's claims of all jobs add up to. Who decides on it holds the provider's credits,
 * so that no claim is made meanwhile.
 */
public interface ProviderClaims {

  /** What the provider's claims since then cost, less what came back. */
  Spent spentSince(PersonId provider, Instant since);

  /** How many of the provider's claims since then were undone, or still may be. */
  int undoneSince(PersonId provider, Instant since, Instant now);
}
