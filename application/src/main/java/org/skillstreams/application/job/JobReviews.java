package org.skillstreams.application.job;

import java.time.Instant;
import org.skillstreams.domain.job.JobId;

/** What a job needs of its reviews; the feature review provides it. */
public interface JobReviews {

  /** Whether both sides have written theirs. */
  boolean bothWritten(JobId job);

  /** Shows the reviews of a job that has just closed, and counts them. */
  void publish(JobId job, Instant now);
}
