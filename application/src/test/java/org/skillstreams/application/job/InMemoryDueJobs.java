package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobDeadlines;

/** Due jobs, looked up in the map. */
public final class InMemoryDueJobs implements DueJobs {

  private static final Comparator<Due> LONGEST_OVERDUE_FIRST =
      Comparator.comparing(Due::at).thenComparing(due -> due.id().toString());

  private final InMemoryJobs jobs;
  private final Clock clock;

  public InMemoryDueJobs(InMemoryJobs jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    Instant now = clock.instant();
    return jobs.all()
        .flatMap(InMemoryDueJobs::due)
        .filter(due -> !due.at().isAfter(now))
        .filter(due -> after.isEmpty() || LONGEST_OVERDUE_FIRST.compare(due, after.get()) > 0)
        .sorted(LONGEST_OVERDUE_FIRST)
        .limit(limit)
        .toList();
  }

  private static Stream<Due> due(Job job) {
    return JobDeadlines.dueAt(job).map(at -> new Due(job.id().value(), at)).stream();
  }
}
