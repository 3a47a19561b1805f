package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.skillstreams.application.shared.Leftovers;

/**
 * Answers kept for who sends a request again with the same key: a day, in real time, so that a demo
 * moved forward forgets none sooner.
 */
@Dependent
public class OldAnswers implements Leftovers {

  private static final String SQL =
      """
      delete from shared_idempotency where (person_id, key) in (
        select person_id, key from shared_idempotency
        where created_at < clock_timestamp() - interval '1 day'
        order by created_at limit ?1 for update skip locked)
      """;

  private final EntityManager em;

  @Inject
  public OldAnswers(EntityManager em) {
    this.em = em;
  }

  @Override
  public int remove(int most) {
    return em.createNativeQuery(SQL).setParameter(1, most).executeUpdate();
  }
}
