package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.routing.ProviderLanes;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/** An admin offers a lead to a provider of their choice (SS-25a). */
@Dependent
@Transactional
public class AssignProvider {

  private final JobMoves moves;
  private final JobPolicies policies;
  private final ProviderLanes lanes;
  private final Clock clock;

  @Inject
  public AssignProvider(JobMoves moves, JobPolicies policies, ProviderLanes lanes, Clock clock) {
    this.moves = moves;
    this.policies = policies;
    this.lanes = lanes;
    this.clock = clock;
  }

  /** Refused for a provider who does not take this kind of work now. */
  public void handle(JobId id, PersonId admin, PersonId provider, String reason) {
    var why = Texts.required("reason", reason, 500);
    var mover = Mover.of(Actor.ADMIN, admin);
    var job = moves.lock(id, JobMove.ASSIGN, mover);
    if (!lanes.takes(provider, job.request().category())) {
      throw new Refusal(JobRefusal.NOT_ELIGIBLE);
    }
    var next = job.assign(provider, clock.instant(), policies.current());
    moves.write(new JobChange(JobMove.ASSIGN, mover, Optional.of(why), job, next));
  }
}
