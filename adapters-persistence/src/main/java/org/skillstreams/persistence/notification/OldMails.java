package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.skillstreams.application.shared.Leftovers;

/** Mails that left a month ago. What was given up stays until an operator has looked. */
@Dependent
public class OldMails implements Leftovers {

  private static final String SQL =
      """
      delete from mail_message where id in (
        select id from mail_message where sent_at < platform_now() - interval '30 days'
        order by sent_at limit ?1 for update skip locked)
      """;

  private final EntityManager em;

  @Inject
  public OldMails(EntityManager em) {
    this.em = em;
  }

  @Override
  public int remove(int most) {
    return em.createNativeQuery(SQL).setParameter(1, most).executeUpdate();
  }
}
