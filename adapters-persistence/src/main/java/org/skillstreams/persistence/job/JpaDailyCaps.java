package org.skillstreams.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.job.DailyCaps;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.DailyCap;
import org.skillstreams.domain.job.Spent;

/** Caps in PostgreSQL; what was spent is read from the claims themselves. */
@Dependent
public class JpaDailyCaps implements DailyCaps {

  private static final String SPENT =
      """
      select coalesce(sum(price), 0) as credits, min(claimed_at) as oldest
      from job_claim
      """;

  private final EntityManager em;

  @Inject
  public JpaDailyCaps(EntityManager em) {
    this.em = em;
  }

  @Override
  public DailyCap of(PersonId provider) {
    return Optional.ofNullable(em.find(DailyCapRow.class, provider.value()))
        .map(row -> Detached.read(em, row, DailyCapRow::toCap))
        .orElse(DailyCap.NONE);
  }

  @Override
  public void save(PersonId provider, DailyCap cap) {
    em.merge(DailyCapRow.of(provider, cap));
  }

  @Override
  public Spent spentSince(PersonId provider, Instant since) {
    return new Select(SPENT)
        .where("provider_id = :me and claimed_at > :since and refunded_at is null")
        .with("me", provider.value())
        .with("since", since)
        .one(em, row -> new Spent(row.count("credits"), row.maybeAt("oldest")));
  }
}
