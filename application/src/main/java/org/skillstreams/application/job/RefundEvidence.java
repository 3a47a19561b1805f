package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;

/** What the platform can look up when credits are asked back. */
public interface RefundEvidence {

  /**
   * The latest other request of the same seeker for the same kind of work in the same five digits,
   * made since then and before this one, and not cancelled.
   */
  Optional<JobId> earlierRequest(Job job, Instant since);

  /** How many of the provider's requests since then were granted by the rules. */
  int grantsSince(PersonId provider, Instant since);

  /** Whether a person turned a report about this claim down. */
  boolean overruled(ClaimId claim);
}
