package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Jobs in a map: what is written stays, there is nothing to roll back and nobody to wait for. */
public final class InMemoryJobs implements Jobs {

  private final Map<JobId, Job> stored = new ConcurrentHashMap<>();

  @Override
  public Optional<Job> find(JobId id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public Job lock(JobId id) {
    return find(id).orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_JOB));
  }

  @Override
  public Optional<Job> lockUnlessHeld(JobId id) {
    return find(id);
  }

  @Override
  public void add(Job job) {
    if (stored.putIfAbsent(job.id(), job) != null) {
      throw new IllegalStateException("job " + job.id() + " is there already");
    }
  }

  @Override
  public void save(Job job) {
    stored.compute(
        job.id(),
        (id, before) -> {
          if (before == null || before.version() != job.version()) {
            throw new IllegalStateException("job " + id + " is not the one that was locked");
          }
          return next(job);
        });
  }

  @Override
  public int countSubmittedSince(PersonId seeker, Instant since) {
    return (int)
        all().filter(j -> j.seeker().equals(seeker) && !j.submittedAt().isBefore(since)).count();
  }

  /** Every job, in no order. */
  public Stream<Job> all() {
    return stored.values().stream();
  }

  private static Job next(Job job) {
    return new Job(
        job.id(),
        job.seeker(),
        job.request(),
        job.pricing(),
        job.submittedAt(),
        job.invitations(),
        job.claims(),
        job.state(),
        job.version() + 1);
  }
}
