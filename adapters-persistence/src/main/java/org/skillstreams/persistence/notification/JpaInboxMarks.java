package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.skillstreams.application.notification.InboxMarks;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationId;

/** Marks in PostgreSQL, each by one statement. */
@Dependent
public class JpaInboxMarks implements InboxMarks {

  private static final String COUNT =
      "select count(*) from notification where person_id = :person and listed and id in (:ids)";
  private static final String READ =
      """
      update notification set read_at = :now
      where person_id = :person and id in (:ids) and listed and read_at is null
      """;
  private static final String READ_ALL =
      """
      update notification set read_at = :now
      where person_id = :person and listed and archived_at is null and read_at is null and told_at <= :until
      """;
  private static final String ARCHIVE =
      """
      update notification set archived_at = :now, read_at = coalesce(read_at, :now)
      where person_id = :person and id in (:ids) and listed and archived_at is null
      """;
  private static final String TAKE_OUT =
      """
      update notification set archived_at = null
      where person_id = :person and id in (:ids) and archived_at is not null
      """;
  private static final String ARCHIVE_READ =
      """
      update notification set archived_at = :now
      where person_id = :person and listed and archived_at is null and read_at is not null
        and told_at <= :until
      """;

  private final EntityManager em;

  @Inject
  public JpaInboxMarks(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean owns(PersonId person, List<NotificationId> notices) {
    var wanted = new HashSet<>(ids(notices));
    var found = of(COUNT, person).setParameter("ids", wanted).getSingleResult();
    return ((Number) found).intValue() == wanted.size();
  }

  @Override
  public void read(PersonId person, List<NotificationId> notices, Instant now) {
    var _ =
        of(READ, person).setParameter("ids", ids(notices)).setParameter("now", now).executeUpdate();
  }

  @Override
  public void readAll(PersonId person, Instant until, Instant now) {
    until(READ_ALL, person, until, now);
  }

  @Override
  public void archive(PersonId person, List<NotificationId> notices, boolean away, Instant now) {
    var _ =
        away
            ? of(ARCHIVE, person)
                .setParameter("ids", ids(notices))
                .setParameter("now", now)
                .executeUpdate()
            : of(TAKE_OUT, person).setParameter("ids", ids(notices)).executeUpdate();
  }

  @Override
  public void archiveRead(PersonId person, Instant until, Instant now) {
    until(ARCHIVE_READ, person, until, now);
  }

  private void until(String sql, PersonId person, Instant until, Instant now) {
    var _ = of(sql, person).setParameter("until", until).setParameter("now", now).executeUpdate();
  }

  private static List<UUID> ids(List<NotificationId> notices) {
    return notices.stream().map(NotificationId::value).toList();
  }

  private Query of(String sql, PersonId person) {
    return em.createNativeQuery(sql).setParameter("person", person.value());
  }
}
