package org.skillstreams.application.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;

class InMemoryDueJobsTest extends DueJobsContract {

  private final InMemoryJobs jobs = new InMemoryJobs();
  private final DueJobs due = new InMemoryDueJobs(jobs, this::now);

  @Override
  protected Instant now() {
    return ExampleJobs.NOON;
  }

  @Override
  protected void add(Job job) {
    jobs.add(job);
  }

  @Override
  protected List<Due> due(Optional<Due> after, int limit) {
    return due.due(after, limit);
  }

  @Override
  protected PersonId somebody() {
    return ExampleJobs.person();
  }
}
