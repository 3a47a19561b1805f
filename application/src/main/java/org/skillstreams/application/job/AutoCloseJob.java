package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;

/**
 * Nobody confirmed in time: the job ends and open claims get their credits back (SS-44b, SS-58).
 */
@Dependent
@Transactional
public class AutoCloseJob {

  private final JobMoves moves;
  private final Clock clock;

  @Inject
  public AutoCloseJob(JobMoves moves, Clock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  /** Refused when it is not due. */
  public void handle(JobId id) {
    var job = moves.lock(id, JobMove.AUTO_CLOSE, Mover.SYSTEM);
    var next = JobDeadlines.autoClose(job, clock.instant());
    moves.write(JobChange.of(JobMove.AUTO_CLOSE, Mover.SYSTEM, job, next));
  }
}
