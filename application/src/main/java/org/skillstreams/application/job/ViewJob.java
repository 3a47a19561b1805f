package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.JobRights;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/** One job as its seeker or an operator sees it, with the moves they may make. */
@Dependent
@Transactional
public class ViewJob {

  private final Jobs jobs;
  private final JobViews views;
  private final JobPolicies policies;
  private final Clock clock;

  @Inject
  public ViewJob(Jobs jobs, JobViews views, JobPolicies policies, Clock clock) {
    this.jobs = jobs;
    this.views = views;
    this.policies = policies;
    this.clock = clock;
  }

  /** Refused as not found for everybody who is neither the seeker nor an operator. */
  public JobDetail handle(JobId id, Caller caller) {
    var job = jobs.find(id).orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_JOB));
    var policy = policies.current();
    var actor = caller.role().actor();
    if (actor == Actor.PROVIDER || !JobRights.takesPart(job, actor, caller.person())) {
      throw new Refusal(JobRefusal.NO_SUCH_JOB);
    }
    var now = clock.instant();
    var moves = JobRights.moves(job, actor, caller.person(), now, policy);
    return views.detail(job, actor, moves, policy.claimsPerJob(), now);
  }
}
