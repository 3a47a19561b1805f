package org.skillstreams.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.skillstreams.application.job.DailyCaps;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.DailyCap;

/** Caps in PostgreSQL. */
@Dependent
public class JpaDailyCaps implements DailyCaps {

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
}
