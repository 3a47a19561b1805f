package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.domain.job.JobId;

/**
 * What time has to do with jobs: the move that is due, by the same use case that a person would
 * call.
 */
@Dependent
public class JobDueWork implements DueWork {

  private final DueJobs due;
  private final PassJobDeadline pass;

  @Inject
  public JobDueWork(DueJobs due, PassJobDeadline pass) {
    this.due = due;
    this.pass = pass;
  }

  @Override
  public String subject() {
    return "job";
  }

  @Override
  @Transactional
  public List<Due> due(Optional<Due> after, int limit) {
    return due.due(after, limit);
  }

  @Override
  public boolean pass(UUID id) {
    return pass.handle(new JobId(id));
  }
}
