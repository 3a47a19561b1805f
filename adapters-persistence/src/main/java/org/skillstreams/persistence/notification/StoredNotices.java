package org.skillstreams.persistence.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.notification.StoredNotice;
import org.skillstreams.domain.notification.NotificationType;

/** Reads notices as they are kept; those of types that this version does not know are left out. */
final class StoredNotices {

  static final String COLUMNS =
      " n.id, n.type, n.target_id, n.fillings::text as fillings, n.occurred_at, n.told_at,"
          + " n.read_at, n.archived_at ";

  private StoredNotices() {}

  static List<StoredNotice> read(EntityManager em, String sql, Map<String, Object> parameters) {
    var query =
        em.unwrap(Session.class)
            .createNativeQuery(sql, Tuple.class)
            .addScalar("id", UUID.class)
            .addScalar("type", String.class)
            .addScalar("target_id", UUID.class)
            .addScalar("fillings", String.class)
            .addScalar("occurred_at", Instant.class)
            .addScalar("told_at", Instant.class)
            .addScalar("read_at", Instant.class)
            .addScalar("archived_at", Instant.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().stream()
        .flatMap(row ->
            NotificationType.find(row.get("type", String.class))
                .map(type -> stored(type, row))
                .stream())
        .toList();
  }

  private static StoredNotice stored(NotificationType type, Tuple row) {
    return new StoredNotice(
        row.get("id", UUID.class),
        type,
        row.get("target_id", UUID.class),
        FillingsJson.read(row.get("fillings", String.class)),
        row.get("occurred_at", Instant.class),
        row.get("told_at", Instant.class),
        Optional.ofNullable(row.get("read_at", Instant.class)),
        Optional.ofNullable(row.get("archived_at", Instant.class)));
  }
}
