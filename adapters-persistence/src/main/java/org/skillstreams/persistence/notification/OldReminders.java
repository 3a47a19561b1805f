package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.skillstreams.application.shared.Leftovers;

/** What was noted of deadlines that passed a month ago. */
@Dependent
public class OldReminders implements Leftovers {

  private static final String SQL =
      """
      delete from notification_reminded where ctid in (
        select ctid from notification_reminded where deadline < platform_now() - interval '30 days'
        order by deadline limit ?1)
      """;

  private final EntityManager em;

  @Inject
  public OldReminders(EntityManager em) {
    this.em = em;
  }

  @Override
  public int remove(int most) {
    return em.createNativeQuery(SQL).setParameter(1, most).executeUpdate();
  }
}
