package org.skillstreams.persistence.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.skillstreams.application.notification.Notice;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Slot;

/**
 * Reads notices from queries that answer type, person_id, subject_id, target_id, occurred_at,
 * not_before and fillings.
 */
final class NoticeRows {

  private NoticeRows() {}

  static List<Notice> read(EntityManager em, String sql, Map<String, Object> parameters) {
    var query =
        em.unwrap(Session.class)
            .createNativeQuery(sql, Tuple.class)
            .addScalar("type", String.class)
            .addScalar("person_id", UUID.class)
            .addScalar("subject_id", UUID.class)
            .addScalar("target_id", UUID.class)
            .addScalar("occurred_at", Instant.class)
            .addScalar("not_before", Instant.class)
            .addScalar("fillings", String.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().stream().map(NoticeRows::notice).toList();
  }

  private static Notice notice(Tuple row) {
    var type = NotificationType.find(row.get("type", String.class)).orElseThrow();
    return new Notice(
        type,
        new PersonId(row.get("person_id", UUID.class)),
        row.get("subject_id", UUID.class),
        row.get("target_id", UUID.class),
        row.get("occurred_at", Instant.class),
        Optional.ofNullable(row.get("not_before", Instant.class)),
        needed(type, FillingsJson.read(row.get("fillings", String.class))));
  }

  /** Only what its texts say is kept of people. */
  private static Map<Slot, String> needed(NotificationType type, Map<Slot, String> fillings) {
    return fillings.entrySet().stream()
        .filter(one -> type.row().slots().contains(one.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
