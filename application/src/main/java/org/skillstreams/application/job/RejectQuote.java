package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.QuoteId;
import org.skillstreams.domain.shared.Actor;

/** A seeker declines a price; the provider may name another (SS-09). */
@Dependent
@Transactional
public class RejectQuote {

  private final JobMoves moves;
  private final Clock clock;

  @Inject
  public RejectQuote(JobMoves moves, Clock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  public void handle(JobId id, PersonId by, QuoteId quote, String reason) {
    var mover = Mover.of(Actor.SEEKER, by);
    var said = Optional.of(Texts.optional("reason", reason, 500)).filter(text -> !text.isEmpty());
    var job = moves.lock(id, JobMove.REJECT_QUOTE, mover);
    var next = job.rejectQuote(quote, clock.instant());
    moves.write(new JobChange(JobMove.REJECT_QUOTE, mover, said, job, next));
  }
}
