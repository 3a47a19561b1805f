package org.skillstreams.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.application.job.AdminJobCard;
import org.skillstreams.application.job.AdminJobFilter;
import org.skillstreams.application.job.JobCard;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobParts.ProviderCard;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.application.job.JobViews;
import org.skillstreams.application.job.LeadCard;
import org.skillstreams.application.job.LeadCounts;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.LeadFilter;
import org.skillstreams.application.job.LeadTab;
import org.skillstreams.application.job.ReportCard;
import org.skillstreams.application.job.ReportFilter;
import org.skillstreams.application.job.SeekerSummary;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.shared.Actor;

/** Views of jobs, each by the queries of its own reader. */
@Dependent
public class JpaJobViews implements JobViews {

  private final EntityManager em;

  @Inject
  public JpaJobViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Page<JobCard> ofSeeker(PersonId seeker, JobTab tab, int places, PageRequest page) {
    return new JobLists(em).ofSeeker(seeker, tab, places, page);
  }

  @Override
  public SeekerSummary summary(PersonId seeker, Instant now) {
    return new Summaries(em).of(seeker, now);
  }

  @Override
  public JobDetail detail(Job job, Actor reader, Set<JobMove> moves, int places, Instant now) {
    return new Details(em).detail(job, reader, moves, places, now);
  }

  @Override
  public Page<LeadCard> leads(
      PersonId provider, LeadTab tab, LeadFilter filter, int places, PageRequest page) {
    return new LeadLists(em).leads(provider, tab, filter, places, page);
  }

  @Override
  public LeadCounts leadCounts(PersonId provider, int places) {
    return new LeadLists(em).counts(provider, places);
  }

  @Override
  public LeadDetail lead(
      Job job, PersonId provider, Set<JobMove> moves, LeadDetail.Receipt receipt, Instant now) {
    return new LeadDetails(em).lead(job, provider, moves, receipt, now);
  }

  @Override
  public List<ProviderCard> assignable(Job job, Optional<String> text, int limit) {
    return new Cards(em).assignable(job, text, limit);
  }

  @Override
  public Page<AdminJobCard> all(AdminJobFilter filter, int places, PageRequest page) {
    return new JobLists(em).all(filter, places, page);
  }

  @Override
  public Page<ReportCard> reports(ReportFilter filter, PageRequest page) {
    return new ReportLists(em).reports(filter, page);
  }
}
