package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** A seeker's jobs by tab, and the seeker's dashboard (SS-08). */
@Dependent
@Transactional
public class ListJobs {

  private final JobViews views;
  private final JobPolicies policies;
  private final Clock clock;

  @Inject
  public ListJobs(JobViews views, JobPolicies policies, Clock clock) {
    this.views = views;
    this.policies = policies;
    this.clock = clock;
  }

  public Page<JobCard> handle(PersonId seeker, JobTab tab, PageRequest page) {
    return views.ofSeeker(seeker, tab, policies.current().claimsPerJob(), page);
  }

  public SeekerSummary summary(PersonId seeker) {
    return views.summary(seeker, clock.instant());
  }
}
