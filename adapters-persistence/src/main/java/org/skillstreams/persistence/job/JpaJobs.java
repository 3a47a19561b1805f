package org.skillstreams.persistence.job;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.skillstreams.application.job.Jobs;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Jobs in PostgreSQL. */
@Dependent
public class JpaJobs implements Jobs {

  private final EntityManager em;

  @Inject
  public JpaJobs(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Job> find(JobId id) {
    return Optional.ofNullable(em.find(JobRow.class, id.value()))
        .map(row -> Detached.read(em, row, JobRow::toJob));
  }

  @Override
  public Job lock(JobId id) {
    return Optional.ofNullable(em.find(JobRow.class, id.value(), PESSIMISTIC_WRITE))
        .map(JobRow::toJob)
        .orElseThrow(() -> new Refusal(JobRefusal.NO_SUCH_JOB));
  }

  @Override
  public Optional<Job> lockUnlessHeld(JobId id) {
    return Optional.ofNullable(
            em.find(JobRow.class, id.value(), PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED))
        .map(JobRow::toJob);
  }

  @Override
  public void add(Job job) {
    em.persist(JobRow.of(job));
  }

  @Override
  public void save(Job job) {
    em.find(JobRow.class, job.id().value(), PESSIMISTIC_WRITE).become(job);
  }

  @Override
  public int countSubmittedSince(PersonId seeker, Instant since) {
    em.createNativeQuery(
            "select pg_advisory_xact_lock(hashtextextended('job.submit:' || ?1, 0))::text")
        .setParameter(1, seeker.toString())
        .getSingleResult();
    return em.createQuery(
            "select count(j) from JobRow j where j.seekerId = ?1 and j.submittedAt >= ?2",
            Long.class)
        .setParameter(1, seeker.value())
        .setParameter(2, since)
        .getSingleResult()
        .intValue();
  }
}
