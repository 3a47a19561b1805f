package org.skillstreams.persistence.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.skillstreams.application.payment.Reconciliations;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.Drift;
import org.skillstreams.domain.payment.DriftKind;
import org.skillstreams.domain.payment.Movement;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.shared.Refusal;

/** Both books in PostgreSQL, compared set by set (V185). */
@Dependent
public class JpaReconciliations implements Reconciliations {

  private static final Duration LOST = Duration.ofHours(1);
  private static final String INSERT =
      """
      insert into payment_movement
        (id, kind, source, payment_id, purchase_id, amount, fee, currency, moved_at)
      values (:id, :kind, :source, :payment, :purchase, :amount, :fee, :currency, :at)
      on conflict (id) do nothing
      """;

  private final EntityManager em;

  @Inject
  public JpaReconciliations(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean begin(UUID id, Instant now, Optional<PersonId> by) {
    var _ =
        change(
                """
                update payment_reconciliation set state = 'failed', ended_at = :now, cause = 'lost'
                where state = 'running' and started_at < :long
                """)
            .setParameter("now", now)
            .setParameter("long", now.minus(LOST))
            .executeUpdate();
    return change(
                """
                insert into payment_reconciliation (id, started_at, started_by, state)
                values (:id, :now, :by, 'running') on conflict do nothing
                """)
            .setParameter("id", id)
            .setParameter("now", now)
            .setParameter("by", by.map(PersonId::value).orElse(null), UUID.class)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean begunSince(Instant then) {
    return em.unwrap(Session.class)
        .createNativeQuery(
            """
            select exists (select from payment_reconciliation
              where started_at >= ?1 and state <> 'failed')
            """,
            Boolean.class)
        .setParameter(1, then)
        .getSingleResult();
  }

  @Override
  public Instant since() {
    return em.unwrap(Session.class)
        .createNativeQuery(
            """
            select coalesce(max(seen_until) - interval '2 days', 'epoch')
            from payment_reconciliation where state = 'done'
            """,
            Instant.class)
        .getSingleResult();
  }

  @Override
  public List<Movement> add(List<Movement> lines) {
    return lines.stream().filter(line -> MovementColumns.insert(change(INSERT), line)).toList();
  }

  @Override
  public Findings compare(Instant now) {
    for (var sql :
        List.of(
            ReconciliationSql.COLLECT_OWN,
            ReconciliationSql.NAME_PURCHASES,
            ReconciliationSql.MATCH,
            ReconciliationSql.EXPLAIN,
            ReconciliationSql.EXPLAIN_DISPUTES)) {
      var _ = change(sql).executeUpdate();
    }
    var noted =
        em.unwrap(Session.class)
            .createNativeQuery(ReconciliationSql.NOTE, Boolean.class)
            .setParameter("now", now)
            .getResultList();
    int closed = change(ReconciliationSql.CLOSE).setParameter("now", now).executeUpdate();
    int found = (int) noted.stream().filter(isNew -> isNew).count();
    return new Findings(found, closed, noted.size());
  }

  @Override
  public void end(UUID id, int lines, Findings findings, Instant now) {
    var _ =
        change(
                """
                update payment_reconciliation set state = 'done', ended_at = :now, lines = :lines,
                  found = :found, closed = :closed, open = :open,
                  seen_until = (select max(moved_at) from payment_movement)
                where id = :id and state = 'running'
                """)
            .setParameter("id", id)
            .setParameter("now", now)
            .setParameter("lines", lines)
            .setParameter("found", findings.found())
            .setParameter("closed", findings.closed())
            .setParameter("open", findings.open())
            .executeUpdate();
    var _ = change(ReconciliationSql.SUM_UP).setParameter("id", id).executeUpdate();
  }

  @Override
  public void fail(UUID id, String cause, Instant now) {
    var _ =
        change(
                """
                update payment_reconciliation set state = 'failed', ended_at = :now, cause = :cause
                where id = :id and state = 'running'
                """)
            .setParameter("id", id)
            .setParameter("now", now)
            .setParameter("cause", cause)
            .executeUpdate();
  }

  @Override
  public Drift lock(UUID drift) {
    return em.unwrap(Session.class)
        .createNativeQuery(
            """
            select id, kind, purchase_id, payment_id, closed_at is null as open
            from payment_drift where id = ?1 for no key update
            """,
            Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("kind", String.class)
        .addScalar("purchase_id", UUID.class)
        .addScalar("payment_id", String.class)
        .addScalar("open", Boolean.class)
        .setParameter(1, drift)
        .getResultStream()
        .findFirst()
        .map(JpaReconciliations::drift)
        .orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_DRIFT));
  }

  private static Drift drift(Tuple row) {
    return new Drift(
        row.get("id", UUID.class),
        DriftKind.valueOf(row.get("kind", String.class).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.get("payment_id", String.class)).map(PaymentId::new),
        Optional.ofNullable(row.get("purchase_id", UUID.class)).map(PurchaseId::new),
        row.get("open", Boolean.class));
  }

  @Override
  public void asked(UUID drift, Instant now) {
    var _ =
        change("update payment_drift set asked_at = :now where id = :id")
            .setParameter("id", drift)
            .setParameter("now", now)
            .executeUpdate();
  }

  @Override
  public void explain(UUID drift, PersonId by, String reason, Instant now) {
    var _ =
        change(
                """
                update payment_drift set closed_at = :now, closing = 'explained', reason = :reason,
                  closed_by = :by
                where id = :id
                """)
            .setParameter("id", drift)
            .setParameter("now", now)
            .setParameter("reason", reason)
            .setParameter("by", by.value())
            .executeUpdate();
    for (var sql : List.of(ReconciliationSql.LINE_BY_HAND, ReconciliationSql.OWN_BY_HAND)) {
      var _ = change(sql).setParameter("id", drift).executeUpdate();
    }
  }

  private MutationQuery change(String sql) {
    return em.unwrap(Session.class).createNativeMutationQuery(sql);
  }
}
