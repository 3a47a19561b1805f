package org.skillstreams.persistence.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.skillstreams.application.insight.FactCard;
import org.skillstreams.application.insight.FactState;
import org.skillstreams.application.insight.FactViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** The outbox as operators see it. */
@Dependent
public class JpaFactViews implements FactViews {

  private static final String SELECT =
      """
      select o.id, o.sequence, o.subject_type, o.subject_id, o.type, o.occurred_at, o.attempts,
        o.next_attempt_at, o.last_error,
        case when o.dead_since is not null then 'dead'
          when o.relayed_at is not null then 'told' else 'waiting' end as state,
        (select coalesce(string_agg(t.subscriber, ',' order by t.subscriber), '')
          from shared_outbox_taken t where t.fact_id = o.id) as taken_by
      from shared_outbox o
      """;
  private static final String STANDING =
      """
      select
        (select count(*) from shared_outbox where relayed_at is null and dead_since is null) as waiting,
        (select coalesce(greatest(extract(epoch from platform_now() - o.occurred_at)::bigint, 0), 0)
          from (select min(occurred_at) as occurred_at from shared_outbox
            where relayed_at is null and dead_since is null) o) as oldest,
        (select count(*) from shared_outbox where dead_since is not null) as dead
      """;

  private final EntityManager em;

  @Inject
  public JpaFactViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Page<FactCard> list(Optional<FactState> state, PageRequest page) {
    var sql =
        SELECT
            + " where o.sequence < :before"
            + state.map(JpaFactViews::condition).orElse("")
            + " order by o.sequence desc limit :rows";
    var cards =
        query(sql)
            .setParameter("before", page.after(Long::valueOf).orElse(Long.MAX_VALUE))
            .setParameter("rows", page.limit() + 1)
            .getResultStream()
            .map(JpaFactViews::card)
            .toList();
    return Page.of(cards, page.limit(), last -> Long.toString(last.sequence()));
  }

  @Override
  public Optional<FactCard> find(UUID fact) {
    return query(SELECT + " where o.id = :id")
        .setParameter("id", fact)
        .getResultStream()
        .findFirst()
        .map(JpaFactViews::card);
  }

  @Override
  public Standing standing() {
    var row = (Tuple) em.createNativeQuery(STANDING, Tuple.class).getSingleResult();
    return new Standing(
        row.get("waiting", Long.class), row.get("oldest", Long.class), row.get("dead", Long.class));
  }

  private NativeQuery<Tuple> query(String sql) {
    return em.unwrap(Session.class)
        .createNativeQuery(sql, Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("sequence", Long.class)
        .addScalar("subject_type", String.class)
        .addScalar("subject_id", UUID.class)
        .addScalar("type", String.class)
        .addScalar("occurred_at", Instant.class)
        .addScalar("attempts", Integer.class)
        .addScalar("next_attempt_at", Instant.class)
        .addScalar("last_error", String.class)
        .addScalar("state", String.class)
        .addScalar("taken_by", String.class);
  }

  private static String condition(FactState state) {
    return switch (state) {
      case WAITING -> " and o.relayed_at is null and o.dead_since is null";
      case TOLD -> " and o.relayed_at is not null";
      case DEAD -> " and o.dead_since is not null";
    };
  }

  private static FactCard card(Tuple row) {
    return new FactCard(
        row.get("id", UUID.class),
        row.get("sequence", Long.class),
        row.get("subject_type", String.class),
        row.get("subject_id", UUID.class),
        row.get("type", String.class),
        row.get("occurred_at", Instant.class),
        row.get("state", String.class),
        row.get("attempts", Integer.class),
        Optional.ofNullable(row.get("next_attempt_at", Instant.class)),
        Optional.ofNullable(row.get("last_error", String.class)),
        takers(row.get("taken_by", String.class)));
  }

  private static List<String> takers(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(","));
  }
}
