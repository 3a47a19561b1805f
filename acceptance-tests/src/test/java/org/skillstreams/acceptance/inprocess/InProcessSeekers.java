package org.skillstreams.acceptance.inprocess;

import java.util.List;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Seekers;
import org.skillstreams.application.job.CancelJob;
import org.skillstreams.application.job.ConfirmQuote;
import org.skillstreams.application.job.JobCard;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobInput;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.application.job.ListJobs;
import org.skillstreams.application.job.Mover;
import org.skillstreams.application.job.RejectQuote;
import org.skillstreams.application.job.SeeClaims;
import org.skillstreams.application.job.SeekerSummary;
import org.skillstreams.application.job.SubmitJob;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.QuoteId;

/** What seekers do, by the use cases. */
record InProcessSeekers(Platform platform) implements Seekers {

  @Override
  public JobId ask(Member who, JobInput request) {
    return platform.answer(() -> platform.get(SubmitJob.class).handle(who.id(), request));
  }

  @Override
  public JobDetail job(Member who, JobId job) {
    return platform.answer(() -> platform.get(ViewJob.class).handle(job, who.caller()));
  }

  @Override
  public void look(Member who, JobId job) {
    platform.act(() -> platform.get(SeeClaims.class).handle(job, who.id()));
  }

  @Override
  public List<UUID> jobs(Member who, JobTab tab) {
    var page = PageRequest.first(PageRequest.MOST);
    return platform
        .answer(() -> platform.get(ListJobs.class).handle(who.id(), tab, page))
        .items()
        .stream()
        .map(JobCard::id)
        .toList();
  }

  @Override
  public SeekerSummary dashboard(Member who) {
    return platform.answer(() -> platform.get(ListJobs.class).summary(who.id()));
  }

  @Override
  public void confirm(Member who, JobId job, UUID quote) {
    platform.act(() -> platform.get(ConfirmQuote.class).handle(job, who.id(), new QuoteId(quote)));
  }

  @Override
  public void reject(Member who, JobId job, UUID quote) {
    platform.act(() ->
        platform
            .get(RejectQuote.class)
            .handle(job, who.id(), new QuoteId(quote), "More than I can spend"));
  }

  @Override
  public void cancel(Member who, JobId job, String reason) {
    platform.act(() -> platform.get(CancelJob.class).handle(job, Mover.of(who.caller()), reason));
  }
}
