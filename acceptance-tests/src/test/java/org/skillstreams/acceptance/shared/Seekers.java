package org.skillstreams.acceptance.shared;

import java.util.List;
import java.util.UUID;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobInput;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.application.job.SeekerSummary;
import org.skillstreams.domain.job.JobId;

/** What somebody does who needs work to be done. */
public interface Seekers {

  JobId ask(Member who, JobInput request);

  JobDetail job(Member who, JobId job);

  /** Opens the request's page, which shows who claimed it. */
  void look(Member who, JobId job);

  /** Ids of the jobs behind a tab, latest first. */
  List<UUID> jobs(Member who, JobTab tab);

  SeekerSummary dashboard(Member who);

  void confirm(Member who, JobId job, UUID quote);

  void reject(Member who, JobId job, UUID quote);

  void cancel(Member who, JobId job, String reason);
}
