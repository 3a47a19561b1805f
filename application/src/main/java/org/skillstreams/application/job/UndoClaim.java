package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.ClaimGrace;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.shared.Actor;

/** A provider takes a claim back that nobody has seen: all credits return, once (BY-04). */
@Dependent
@Transactional
public class UndoClaim {

  private final JobMoves moves;
  private final Clock clock;

  @Inject
  public UndoClaim(JobMoves moves, Clock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  /** Refused once the window is over, the seeker has seen it or the contact details were shown. */
  public void handle(JobId id, PersonId by) {
    var mover = Mover.of(Actor.PROVIDER, by);
    var job = moves.lock(id, JobMove.UNDO_CLAIM, mover);
    var free = ClaimGrace.undo(job, by, clock.instant());
    moves.write(JobChange.of(JobMove.UNDO_CLAIM, mover, job, free));
  }
}
