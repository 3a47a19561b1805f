package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.skillstreams.application.shared.Leftovers;

/** Notices that were told long ago: half a year, and a year where nobody has read them. */
@Dependent
public class OldNotices implements Leftovers {

  private static final String SQL =
      """
      delete from notification where id in (
        select id from notification
        where told_at < platform_now() - case when read_at is null then interval '1 year' else interval '6 months' end
          and gather_at is null
        order by told_at limit ?1 for update skip locked)
      """;

  private final EntityManager em;

  @Inject
  public OldNotices(EntityManager em) {
    this.em = em;
  }

  @Override
  public int remove(int most) {
    return em.createNativeQuery(SQL).setParameter(1, most).executeUpdate();
  }
}
