package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;

/** Nobody claimed in time: the job goes to an operator (SS-57). */
@Dependent
@Transactional
public class ExpireRouting {

  private final JobMoves moves;
  private final Clock clock;

  @Inject
  public ExpireRouting(JobMoves moves, Clock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  /** Refused when it is not due. */
  public void handle(JobId id) {
    var job = moves.lock(id, JobMove.EXPIRE_ROUTING, Mover.SYSTEM);
    var next = JobDeadlines.expireRouting(job, clock.instant());
    moves.write(JobChange.of(JobMove.EXPIRE_ROUTING, Mover.SYSTEM, job, next));
  }
}
