package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** A provider's leads by tab, narrowed by filters (SS-15, SS-18). */
@Dependent
@Transactional
public class ListLeads {

  private final JobViews views;
  private final JobPolicies policies;

  @Inject
  public ListLeads(JobViews views, JobPolicies policies) {
    this.views = views;
    this.policies = policies;
  }

  public Page<LeadCard> handle(
      PersonId provider, LeadTab tab, LeadFilter filter, PageRequest page) {
    return views.leads(provider, tab, filter, policies.current().claimsPerJob(), page);
  }

  public LeadCounts counts(PersonId provider) {
    return views.leadCounts(provider, policies.current().claimsPerJob());
  }
}
