package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;

/** The seeker, the winning provider, or an admin for them, says that the work is done. */
@Dependent
@Transactional
public class CompleteJob {

  private final JobMoves moves;
  private final JobPolicies policies;
  private final Clock clock;

  @Inject
  public CompleteJob(JobMoves moves, JobPolicies policies, Clock clock) {
    this.moves = moves;
    this.policies = policies;
    this.clock = clock;
  }

  public void handle(JobId id, Mover by, Optional<String> reason) {
    var job = moves.lock(id, JobMove.COMPLETE, by);
    var next = job.complete(clock.instant(), policies.current());
    moves.write(new JobChange(JobMove.COMPLETE, by, reason, job, next));
  }
}
