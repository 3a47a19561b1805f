package org.skillstreams.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.job.RefundEvidence;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;

/** Looked up in the jobs and reports themselves. */
@Dependent
public class JpaRefundEvidence implements RefundEvidence {

  private static final String ALIKE =
      """
      seeker_id = :seeker and category_id = :category and left(zip, 5) = :zip
      and submitted_at >= :since and submitted_at <= :until and id <> :job and stage <> 'cancelled'
      """;

  private final EntityManager em;

  @Inject
  public JpaRefundEvidence(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<JobId> earlierRequest(Job job, Instant since) {
    return new Select("select id from job")
            .where(ALIKE)
            .with("seeker", job.seeker().value())
            .with("category", job.request().category().value())
            .with("zip", job.request().zip().base().value())
            .with("since", since)
            .with("until", job.submittedAt())
            .with("job", job.id().value())
            .order("submitted_at desc", 1)
            .list(em, row -> new JobId(row.id("id")))
            .stream()
            .findFirst();
  }

  @Override
  public int grantsSince(PersonId provider, Instant since) {
    return new Select("select count(*) as granted from job_report")
        .where("provider_id = :me and ruling = 'granted' and filed_at > :since")
        .with("me", provider.value())
        .with("since", since)
        .one(em, row -> row.count("granted"));
  }

  @Override
  public boolean overruled(ClaimId claim) {
    return new Select("select count(*) as declined from job_report")
            .where("claim_id = :claim and not upheld")
            .with("claim", claim.value())
            .one(em, row -> row.count("declined"))
        > 0;
  }
}
