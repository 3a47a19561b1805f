package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;

/** All jobs. */
public interface Jobs {

  /** The job as it stands, for reading only. */
  Optional<Job> find(JobId id);

  /**
   * The job, held until the transaction ends so that nobody else decides on it; refuses {@code
   * job.not_found}.
   */
  Job lock(JobId id);

  /** The job, held, unless somebody else holds it right now or it is gone: sweeps never wait. */
  Optional<Job> lockUnlessHeld(JobId id);

  void add(Job job);

  /**
   * Stores the job that was locked before, with everything that belongs to it and the time its next
   * deadline is due.
   */
  void save(Job job);

  /**
   * How many jobs the seeker submitted since then. Two submissions of one seeker wait for each
   * other, so that the count stays true until the transaction ends.
   */
  int countSubmittedSince(PersonId seeker, Instant since);
}
