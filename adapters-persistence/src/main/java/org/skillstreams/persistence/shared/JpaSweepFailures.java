package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.shared.SweepFailure;
import org.skillstreams.application.shared.SweepFailures;

/** What the sweep could not do, in its table; written beside the work that failed, not within. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class JpaSweepFailures implements SweepFailures {

  private static final String READ =
      """
      select subject_id, attempts, last_failed_at, platform_now() as as_of
      from shared_sweep_failure
      where sweep = ?1
      """;

  private static final String RECORD =
      """
      insert into shared_sweep_failure as f (sweep, subject_id, error, first_failed_at, last_failed_at)
      values (?1, ?2, ?3, platform_now(), platform_now())
      on conflict (sweep, subject_id) do update
      set error = excluded.error, attempts = f.attempts + 1,
        last_failed_at = greatest(excluded.last_failed_at, f.last_failed_at)
      """;

  private static final String FORGET =
      "delete from shared_sweep_failure where sweep = ?1 and subject_id = ?2";

  private static final int LONGEST_ERROR = 1_000;

  private final EntityManager em;

  @Inject
  public JpaSweepFailures(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<SweepFailure> of(String subject) {
    return em.unwrap(Session.class)
        .createNativeQuery(READ, SweepFailure.class)
        .addScalar("subject_id", UUID.class)
        .addScalar("attempts", Integer.class)
        .addScalar("last_failed_at", Instant.class)
        .addScalar("as_of", Instant.class)
        .setParameter(1, subject)
        .getResultList();
  }

  @Override
  public void record(String subject, UUID id, String error) {
    em.createNativeQuery(RECORD)
        .setParameter(1, subject)
        .setParameter(2, id)
        .setParameter(3, error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
        .executeUpdate();
  }

  @Override
  public void forget(String subject, UUID id) {
    em.createNativeQuery(FORGET).setParameter(1, subject).setParameter(2, id).executeUpdate();
  }
}
