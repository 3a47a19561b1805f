package org.skillstreams.persistence.payment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.shared.DueWork.Due;

/** Reads pages of what is due: a query that names id and ask_at, after (?1, ?2), at most ?3. */
final class DueRows {

  private DueRows() {}

  static List<Due> read(EntityManager em, String sql, Optional<Due> after, int limit) {
    return em
        .unwrap(Session.class)
        .createNativeQuery(sql, Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("ask_at", Instant.class)
        .setParameter(1, after.map(Due::at).orElse(Instant.EPOCH))
        .setParameter(2, after.map(Due::id).orElse(new UUID(0, 0)))
        .setParameter(3, limit)
        .getResultList()
        .stream()
        .map(row -> new Due(row.get("id", UUID.class), row.get("ask_at", Instant.class)))
        .toList();
  }
}
