package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.shared.Actor;

/** A claiming provider says that contact was made. */
@Dependent
@Transactional
public class ContactSeeker {

  private final JobMoves moves;
  private final JobPolicies policies;
  private final Clock clock;

  @Inject
  public ContactSeeker(JobMoves moves, JobPolicies policies, Clock clock) {
    this.moves = moves;
    this.policies = policies;
    this.clock = clock;
  }

  public void handle(JobId id, PersonId by, ContactWay how) {
    var mover = Mover.of(Actor.PROVIDER, by);
    var job = moves.lock(id, JobMove.CONTACT, mover);
    var next = job.contact(by, clock.instant(), policies.current());
    moves.write(new JobChange(JobMove.CONTACT, mover, Optional.of(how.key()), job, next));
  }
}
