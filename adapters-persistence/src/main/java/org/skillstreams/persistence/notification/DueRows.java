package org.skillstreams.persistence.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.shared.DueWork.Due;

/** Reads what is due from queries that answer id and at. */
final class DueRows {

  private DueRows() {}

  /**
   * Those behind the last one, the longest overdue first.
   *
   * @param sql up to its conditions
   * @param keys what time and id are called there
   */
  static List<Due> read(EntityManager em, String sql, String keys, Optional<Due> after, int limit) {
    var behind = after.isPresent() ? " and (" + keys + ") > (:at, :id)" : "";
    var query =
        em.unwrap(Session.class)
            .createNativeQuery(sql + behind + " order by " + keys + " limit :rows", Tuple.class)
            .addScalar("id", UUID.class)
            .addScalar("at", Instant.class)
            .setParameter("rows", limit);
    after.ifPresent(last -> query.setParameter("at", last.at()).setParameter("id", last.id()));
    return query.getResultList().stream()
        .map(row -> new Due(row.get("id", UUID.class), row.get("at", Instant.class)))
        .toList();
  }
}
