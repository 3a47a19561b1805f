package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.skillstreams.application.shared.Leftovers;

/** Facts that everybody took: a month. What was given up stays until an operator has looked. */
@Dependent
public class OldFacts implements Leftovers {

  private static final String SQL =
      """
      delete from shared_outbox where id in (
        select id from shared_outbox
        where relayed_at < platform_now() - interval '30 days'
        order by relayed_at limit ?1 for update skip locked)
      """;

  private final EntityManager em;

  @Inject
  public OldFacts(EntityManager em) {
    this.em = em;
  }

  @Override
  public int remove(int most) {
    return em.createNativeQuery(SQL).setParameter(1, most).executeUpdate();
  }
}
