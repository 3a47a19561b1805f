package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.skillstreams.application.shared.Leftovers;

/** Live events: a month. Whoever was away longer reads everything anew. */
@Dependent
public class OldStreamEvents implements Leftovers {

  private static final String SQL =
      """
      delete from shared_stream_event where (stream, number) in (
        select stream, number from shared_stream_event
        where at < platform_now() - interval '30 days'
        order by at limit ?1)
      """;

  private final EntityManager em;

  @Inject
  public OldStreamEvents(EntityManager em) {
    this.em = em;
  }

  @Override
  public int remove(int most) {
    return em.createNativeQuery(SQL).setParameter(1, most).executeUpdate();
  }
}
