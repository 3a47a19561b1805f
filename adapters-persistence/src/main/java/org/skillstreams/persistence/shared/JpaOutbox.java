package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.shared.Fact;
import org.skillstreams.application.shared.Outbox;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

/**
 * The outbox as the relay sees it. Facts of one subject are stored while that subject is locked, so
 * their sequence is their order.
 */
@Dependent
public class JpaOutbox implements Outbox {

  private static final String NEXT =
      """
      select o.id, o.sequence, o.subject_type, o.subject_id, o.type, o.occurred_at,
        o.payload::text as payload, o.attempts
      from shared_outbox o
      where o.relayed_at is null and o.dead_since is null
        and not exists (
          select from shared_outbox rests
          where rests.subject_id = o.subject_id and rests.sequence <= o.sequence
            and rests.relayed_at is null and rests.dead_since is null
            and rests.next_attempt_at > platform_now())
      order by o.sequence
      limit :most
      """;
  private static final String HOLD =
      """
      select id from shared_outbox
      where id = :id and relayed_at is null and dead_since is null
      for no key update skip locked
      """;
  private static final String TAKE =
      """
      insert into shared_outbox_taken (fact_id, subscriber) values (:id, :subscriber)
      on conflict do nothing
      """;
  private static final String TOLD =
      "update shared_outbox set relayed_at = :at where id in (:ids) and relayed_at is null";
  private static final String POSTPONE =
      """
      update shared_outbox set attempts = attempts + 1, next_attempt_at = :at, last_error = :cause
      where id = :id
      """;
  private static final String BURY =
      """
      update shared_outbox
      set attempts = attempts + 1, next_attempt_at = null, last_error = :cause, dead_since = :at
      where id = :id
      """;
  private static final String REVIVE =
      """
      update shared_outbox set attempts = 0, dead_since = null, last_error = null
      where id = :id and dead_since is not null
      """;

  private final EntityManager em;

  @Inject
  public JpaOutbox(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Untold> next(int limit) {
    return em
        .unwrap(Session.class)
        .createNativeQuery(NEXT, Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("sequence", Long.class)
        .addScalar("subject_type", String.class)
        .addScalar("subject_id", UUID.class)
        .addScalar("type", String.class)
        .addScalar("occurred_at", Instant.class)
        .addScalar("payload", String.class)
        .addScalar("attempts", Integer.class)
        .setParameter("most", limit)
        .getResultList()
        .stream()
        .map(JpaOutbox::untold)
        .toList();
  }

  private static Untold untold(Tuple row) {
    var fact =
        new Fact(
            row.get("id", UUID.class),
            row.get("sequence", Long.class),
            row.get("subject_type", String.class),
            row.get("subject_id", UUID.class),
            row.get("type", String.class),
            row.get("occurred_at", Instant.class),
            row.get("payload", String.class));
    return new Untold(fact, row.get("attempts", Integer.class));
  }

  @Override
  public boolean hold(UUID fact) {
    return !em.createNativeQuery(HOLD).setParameter("id", fact).getResultList().isEmpty();
  }

  @Override
  public boolean takeOnce(String subscriber, UUID fact) {
    return em.createNativeQuery(TAKE)
            .setParameter("id", fact)
            .setParameter("subscriber", subscriber)
            .executeUpdate()
        == 1;
  }

  @Override
  public void told(List<UUID> facts, Instant at) {
    var _ =
        em.createNativeQuery(TOLD)
            .setParameter("ids", facts)
            .setParameter("at", at)
            .executeUpdate();
  }

  @Override
  public void postpone(UUID fact, String cause, Instant until) {
    failed(POSTPONE, fact, cause, until);
  }

  @Override
  public void bury(UUID fact, String cause, Instant at) {
    failed(BURY, fact, cause, at);
  }

  private void failed(String sql, UUID fact, String cause, Instant at) {
    var _ =
        em.createNativeQuery(sql)
            .setParameter("id", fact)
            .setParameter("cause", cause)
            .setParameter("at", at)
            .executeUpdate();
  }

  @Override
  public void revive(UUID fact) {
    int revived = em.createNativeQuery(REVIVE).setParameter("id", fact).executeUpdate();
    if (revived == 0) {
      throw new Refusal(
          em.find(OutboxRow.class, fact) == null
              ? CommonRefusal.NO_SUCH_FACT
              : CommonRefusal.FACT_NOT_DEAD);
    }
  }
}
