package org.skillstreams.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skillstreams.application.audit.AuditFilter;
import org.skillstreams.application.audit.AuditTrack;
import org.skillstreams.application.audit.AuditViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;

/** The audit log by time, newest first; each filter that is set adds its condition. */
@Dependent
public class JpaAuditViews implements AuditViews {

  private final EntityManager em;

  @Inject
  public JpaAuditViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Page<AuditTrack> list(AuditFilter filter, PageRequest page) {
    var conditions = new Conditions();
    filter.action().ifPresent(action -> conditions.add("a.action = :action", "action", action));
    filter
        .person()
        .map(PersonId::value)
        .ifPresent(id -> conditions.add("a.personId = :person", "person", id));
    filter.subjectType().ifPresent(type -> conditions.add("a.subjectType = :type", "type", type));
    filter.subjectId().ifPresent(id -> conditions.add("a.subjectId = :subject", "subject", id));
    filter.from().ifPresent(from -> conditions.add("a.at >= :from", "from", from));
    filter.until().ifPresent(until -> conditions.add("a.at < :until", "until", until));
    page.after().map(AuditCursor::parse).ifPresent(conditions::before);
    var query =
        em.createQuery(
                "from AuditRow a" + conditions.where() + " order by a.at desc, a.id desc",
                AuditRow.class)
            .setMaxResults(page.limit() + 1);
    conditions.values.forEach(query::setParameter);
    var cut = Page.of(query.getResultList(), page.limit(), AuditRow::cursor);
    return new Page<>(cut.items().stream().map(AuditRow::toTrack).toList(), cut.next());
  }

  /** What rows must meet; texts are fixed here, values are parameters. */
  private static final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    void add(String text, String name, Object value) {
      texts.add(text);
      values.put(name, value);
    }

    void before(AuditCursor cursor) {
      add("(a.at, a.id) < (:lastAt, :lastId)", "lastAt", cursor.at());
      values.put("lastId", cursor.id());
    }

    String where() {
      return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }
  }
}
