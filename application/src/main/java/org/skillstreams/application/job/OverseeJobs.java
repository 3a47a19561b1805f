package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.job.JobParts.ProviderCard;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.shared.Refusal;

/**
 * What operators see of all jobs: the list, the queue of reports, and who could be assigned
 * (SS-25).
 */
@Dependent
@Transactional
public class OverseeJobs {

  private static final int MOST_PROVIDERS = 20;

  private final Jobs jobs;
  private final JobViews views;
  private final JobPolicies policies;

  @Inject
  public OverseeJobs(Jobs jobs, JobViews views, JobPolicies policies) {
    this.jobs = jobs;
    this.views = views;
    this.policies = policies;
  }

  public Page<AdminJobCard> handle(AdminJobFilter filter, PageRequest page) {
    return views.all(filter, policies.current().claimsPerJob(), page);
  }

  public Page<ReportCard> reports(ReportFilter filter, PageRequest page) {
    return views.reports(filter, page);
  }

  /** Providers who take this kind of work and were not asked yet, by name. */
  public List<ProviderCard> assignable(JobId id, Optional<String> text) {
    var job = jobs.find(id).orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_JOB));
    return views.assignable(job, text, MOST_PROVIDERS);
  }
}
