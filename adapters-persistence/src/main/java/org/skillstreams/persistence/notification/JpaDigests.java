package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.notification.Digests;
import org.skillstreams.application.notification.StoredNotice;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;

/** Digests in PostgreSQL: notices know when they are gathered. */
@Dependent
public class JpaDigests implements Digests {

  private static final String DUE =
      """
      select waiting.id, waiting.at from (
        select n.person_id as id, min(n.gather_at) as at from notification n
        where n.gather_at <= platform_now() group by n.person_id) waiting
      where true
      """;
  private static final String TAKE =
      """
      with taken as (
        update notification set gather_at = null
        where id in (
          select id from notification
          where person_id = :person and gather_at <= platform_now() order by told_at, id limit :rows)
        returning *)
      """
          + "select"
          + StoredNotices.COLUMNS
          + "from taken n order by n.told_at, n.id";

  private final EntityManager em;

  @Inject
  public JpaDigests(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    return DueRows.read(em, DUE, "waiting.at, waiting.id", after, limit);
  }

  @Override
  public List<StoredNotice> take(PersonId person, int most) {
    return StoredNotices.read(em, TAKE, Map.of("person", person.value(), "rows", most));
  }
}
