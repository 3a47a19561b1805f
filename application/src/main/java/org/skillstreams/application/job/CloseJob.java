package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;

/**
 * Ends a completed job and publishes its reviews: when both are written, or the window is over
 * (BY-15).
 */
@Dependent
@Transactional
public class CloseJob {

  private final JobMoves moves;
  private final JobReviews reviews;
  private final Clock clock;

  @Inject
  public CloseJob(JobMoves moves, JobReviews reviews, Clock clock) {
    this.moves = moves;
    this.reviews = reviews;
    this.clock = clock;
  }

  /** Refused while a review may still come. */
  public void handle(JobId id) {
    var job = moves.lock(id, JobMove.CLOSE, Mover.SYSTEM);
    var now = clock.instant();
    var closed = JobDeadlines.close(job, reviews.bothWritten(id), now);
    moves.write(JobChange.of(JobMove.CLOSE, Mover.SYSTEM, job, closed));
    reviews.publish(id, now);
  }
}
