package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillstreams.application.catalog.ServiceAreas;
import org.skillstreams.application.routing.Router;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Invitation;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.routing.RoutingRequest;

/**
 * Routing finds the providers a job is offered to; when there is nobody an operator takes over
 * (SS-37..40).
 */
@Dependent
@Transactional
public class RouteJob {

  private final JobMoves moves;
  private final JobPolicies policies;
  private final Router router;
  private final ServiceAreas areas;
  private final Clock clock;

  @Inject
  public RouteJob(
      JobMoves moves, JobPolicies policies, Router router, ServiceAreas areas, Clock clock) {
    this.moves = moves;
    this.policies = policies;
    this.router = router;
    this.areas = areas;
    this.clock = clock;
  }

  public void handle(JobId id, Mover by, Optional<String> reason) {
    moves.write(route(moves.lock(id, JobMove.ROUTE, by), by, reason));
  }

  /** The move for a job that is already held; nothing of the job is written yet. */
  JobChange route(Job job, Mover by, Optional<String> reason) {
    var policy = policies.current();
    var now = clock.instant();
    long standing = job.invitations().stream().filter(Invitation::standing).count();
    int wanted = policy.invitations() - (int) standing;
    var chosen =
        wanted < 1 ? List.<PersonId>of() : router.decide(request(job, wanted, now)).chosen();
    return new JobChange(JobMove.ROUTE, by, reason, job, job.route(chosen, now, policy));
  }

  private RoutingRequest request(Job job, int places, Instant now) {
    var asked = job.request();
    var notAgain =
        Stream.concat(Stream.of(job.seeker()), job.invitations().stream().map(Invitation::provider))
            .collect(Collectors.toUnmodifiableSet());
    var point = areas.get(asked.zip()).point();
    return new RoutingRequest(
        job.id().value(), asked.category(), asked.zip(), point, places, notAgain, now);
  }
}
