package org.skillstreams.application.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.application.job.JobParts.ProviderCard;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.shared.Actor;

/** Jobs as their readers see them, straight from queries; lists never build aggregates. */
public interface JobViews {

  Page<JobCard> ofSeeker(PersonId seeker, JobTab tab, int places, PageRequest page);

  SeekerSummary summary(PersonId seeker, Instant now);

  /**
   * The job with the names and the history around it.
   *
   * @param reader the seeker or an admin
   * @param moves the reader's; a review that may be written is added
   * @param now decides which claims may still be undone
   */
  JobDetail detail(Job job, Actor reader, Set<JobMove> moves, int places, Instant now);

  Page<LeadCard> leads(
      PersonId provider, LeadTab tab, LeadFilter filter, int places, PageRequest page);

  LeadCounts leadCounts(PersonId provider, int places);

  /**
   * The lead as one of its providers sees it.
   *
   * @param now decides whether the contact details are kept back
   */
  LeadDetail lead(
      Job job, PersonId provider, Set<JobMove> moves, LeadDetail.Receipt receipt, Instant now);

  /**
   * Providers who take this job's kind of work now and were not asked yet, by name; at most {@code
   * limit}.
   */
  List<ProviderCard> assignable(Job job, Optional<String> text, int limit);

  Page<AdminJobCard> all(AdminJobFilter filter, int places, PageRequest page);

  /** Those that wait come oldest first, the others latest first. */
  Page<ReportCard> reports(ReportFilter filter, PageRequest page);
}
