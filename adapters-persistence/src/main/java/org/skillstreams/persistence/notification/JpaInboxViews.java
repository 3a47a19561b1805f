package org.skillstreams.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.notification.InboxCounts;
import org.skillstreams.application.notification.InboxTab;
import org.skillstreams.application.notification.InboxViews;
import org.skillstreams.application.notification.StoredNotice;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;

/** The notification centre, from the indexes that hold one tab each. */
@Dependent
public class JpaInboxViews implements InboxViews {

  private static final String COUNT =
      """
      select count(*) from notification
      where person_id = :person and listed and archived_at is null and read_at is null
      """;

  private final EntityManager em;

  @Inject
  public JpaInboxViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Page<StoredNotice> list(
      PersonId person, InboxTab tab, Optional<List<NotificationType>> types, PageRequest page) {
    var parameters =
        new HashMap<String, Object>(Map.of("person", person.value(), "rows", page.limit() + 1));
    var sql =
        new StringBuilder(
            "select" + StoredNotices.COLUMNS + "from notification n where n.person_id = :person");
    sql.append(condition(tab));
    types.ifPresent(some -> {
      sql.append(" and n.type in (:types)");
      parameters.put("types", some.stream().map(NotificationType::key).toList());
    });
    page.after()
        .map(InboxCursor::read)
        .ifPresent(last -> {
          sql.append(" and (n.told_at, n.id) < (:at, :id)");
          parameters.put("at", last.at());
          parameters.put("id", last.id());
        });
    sql.append(" order by n.told_at desc, n.id desc limit :rows");
    return Page.of(
        StoredNotices.read(em, sql.toString(), parameters),
        page.limit(),
        last -> new InboxCursor(last.toldAt(), last.id()).toString());
  }

  private static String condition(InboxTab tab) {
    return switch (tab) {
      case ALL -> " and n.listed and n.archived_at is null";
      case UNREAD -> " and n.listed and n.archived_at is null and n.read_at is null";
      case ARCHIVED -> " and n.listed and n.archived_at is not null";
    };
  }

  @Override
  public InboxCounts counts(PersonId person) {
    var unread =
        em.createNativeQuery(COUNT).setParameter("person", person.value()).getSingleResult();
    return new InboxCounts(((Number) unread).longValue());
  }
}
