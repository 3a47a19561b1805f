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

/** The seeker has the request open and sees who claimed it: those claims are final (BY-04). */
@Dependent
@Transactional
public class SeeClaims {

  private final JobMoves moves;
  private final Clock clock;

  @Inject
  public SeeClaims(JobMoves moves, Clock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  /** Changes nothing where every claim was seen before. */
  public void handle(JobId id, PersonId seeker) {
    var job = moves.lock(id, JobMove.CONFIRM, Mover.of(Actor.SEEKER, seeker));
    var now = clock.instant();
    var seen = ClaimGrace.seen(job, now);
    if (!seen.equals(job)) {
      moves.settle(job, seen, now);
    }
  }
}
