package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;

/**
 * The seeker, or an admin for them, ends a job before it is confirmed; open claims get their
 * credits back.
 */
@Dependent
@Transactional
public class CancelJob {

  private final JobMoves moves;
  private final Clock clock;

  @Inject
  public CancelJob(JobMoves moves, Clock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  public void handle(JobId id, Mover by, String reason) {
    var said = Texts.required("reason", reason, 500);
    var job = moves.lock(id, JobMove.CANCEL, by);
    var next = job.cancel(said, clock.instant());
    moves.write(new JobChange(JobMove.CANCEL, by, Optional.of(said), job, next));
  }
}
