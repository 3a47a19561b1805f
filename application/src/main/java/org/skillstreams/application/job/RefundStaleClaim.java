package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobStage;

/**
 * A provider claimed and never made contact: the claim ends, its credits go back once, and a job
 * that nobody else holds is routed anew without that provider (SS-44a, SS-59).
 */
@Dependent
@Transactional
public class RefundStaleClaim {

  private final JobMoves moves;
  private final JobPolicies policies;
  private final RouteJob route;
  private final Clock clock;

  @Inject
  public RefundStaleClaim(JobMoves moves, JobPolicies policies, RouteJob route, Clock clock) {
    this.moves = moves;
    this.policies = policies;
    this.route = route;
    this.clock = clock;
  }

  /** Refused when it is not due. */
  public void handle(JobId id) {
    var job = moves.lock(id, JobMove.REFUND_STALE_CLAIM, Mover.SYSTEM);
    var freed = JobDeadlines.refundStaleClaims(job, clock.instant(), policies.current());
    var change = JobChange.of(JobMove.REFUND_STALE_CLAIM, Mover.SYSTEM, job, freed);
    moves.write(
        freed.stage() == JobStage.SENT_TO_PROVIDERS
            ? List.of(change, route.route(freed, Mover.SYSTEM, Optional.empty()))
            : List.of(change));
  }
}
