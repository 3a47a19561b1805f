package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.QuoteId;
import org.skillstreams.domain.shared.Actor;

/** A seeker chooses a quote; the other claims are lost (SS-09). */
@Dependent
@Transactional
public class ConfirmQuote {

  private final JobMoves moves;
  private final JobPolicies policies;
  private final Clock clock;

  @Inject
  public ConfirmQuote(JobMoves moves, JobPolicies policies, Clock clock) {
    this.moves = moves;
    this.policies = policies;
    this.clock = clock;
  }

  public void handle(JobId id, PersonId by, QuoteId quote) {
    var mover = Mover.of(Actor.SEEKER, by);
    var job = moves.lock(id, JobMove.CONFIRM, mover);
    var next = job.confirm(quote, clock.instant(), policies.current());
    moves.write(JobChange.of(JobMove.CONFIRM, mover, job, next));
  }
}
