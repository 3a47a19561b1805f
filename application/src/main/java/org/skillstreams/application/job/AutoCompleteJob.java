package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;

/** Nobody said that the work is done: after the window it counts as done (SS-58). */
@Dependent
@Transactional
public class AutoCompleteJob {

  private final JobMoves moves;
  private final JobPolicies policies;
  private final Clock clock;

  @Inject
  public AutoCompleteJob(JobMoves moves, JobPolicies policies, Clock clock) {
    this.moves = moves;
    this.policies = policies;
    this.clock = clock;
  }

  /** Refused when it is not due. */
  public void handle(JobId id) {
    var job = moves.lock(id, JobMove.AUTO_COMPLETE, Mover.SYSTEM);
    var next = JobDeadlines.autoComplete(job, clock.instant(), policies.current());
    moves.write(JobChange.of(JobMove.AUTO_COMPLETE, Mover.SYSTEM, job, next));
  }
}
