package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.skillstreams.application.shared.Leftovers;

/**
 * What the job repository knows of runs of the sweep: a month. The server writes its times without
 * a zone, in UTC.
 */
@Dependent
public class OldRuns implements Leftovers {

  private static final String SQL =
      """
      delete from batch.jobinstance where jobinstanceid in (
        select jobinstanceid from batch.jobinstance
        where createtime < clock_timestamp() at time zone 'UTC' - interval '30 days'
        order by jobinstanceid limit ?1 for update skip locked)
      """;

  private final EntityManager em;

  @Inject
  public OldRuns(EntityManager em) {
    this.em = em;
  }

  @Override
  public int remove(int most) {
    return em.createNativeQuery(SQL).setParameter(1, most).executeUpdate();
  }
}
