package org.skillstreams.persistence.payment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.skillstreams.application.payment.BooksFigure;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.ReconciliationRun;
import org.skillstreams.application.payment.ReconciliationViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** The reconciliation as operators see it. Ids of runs grow with time. */
@Dependent
public class JpaReconciliationViews implements ReconciliationViews {

  private static final String RUNS =
      """
      select r.id, r.started_at, p.name as starter, r.state, r.ended_at, r.cause, r.lines, r.found,
        r.closed, r.open
      from payment_reconciliation r left join account_person p on p.id = r.started_by
      """;
  private static final String FIGURES =
      """
      select reconciliation_id, currency, company, own, disputed, explained, total
      from payment_reconciled where reconciliation_id in (:ids) order by currency
      """;
  private static final String DRIFTS =
      """
      select d.id, d.kind, d.object, d.purchase_id, d.payment_id, d.currency, d.there, d.here, d.since,
        d.found_at, d.asked_at, d.closed_at, d.closing, d.reason, p.name as closer
      from payment_drift d left join account_person p on p.id = d.closed_by
      """;
  private static final String OPEN =
      """
      where d.closed_at is null and (d.since, d.id) > (
        coalesce((select since from payment_drift where id = :after), '-infinity'), :after)
      order by d.since, d.id limit :rows
      """;
  private static final String CLOSED =
      """
      where d.closed_at is not null and (d.closed_at, d.id) < (
        coalesce((select closed_at from payment_drift where id = :after), 'infinity'), :after)
      order by d.closed_at desc, d.id desc limit :rows
      """;
  private static final UUID FIRST = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);

  private final EntityManager em;

  @Inject
  public JpaReconciliationViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Page<ReconciliationRun> runs(PageRequest page) {
    var rows =
        query(RUNS + " where r.id < :before order by r.id desc limit :rows")
            .setParameter("before", page.after(UUID::fromString).orElse(LAST))
            .setParameter("rows", page.limit() + 1)
            .getResultList();
    return Page.of(withFigures(rows), page.limit(), last -> last.id().toString());
  }

  @Override
  public Optional<ReconciliationRun> run(UUID id) {
    var rows = query(RUNS + " where r.id = :id").setParameter("id", id).getResultList();
    return withFigures(rows).stream().findFirst();
  }

  @Override
  public Optional<ReconciliationRun> lastDone() {
    var rows = query(RUNS + " where r.state = 'done' order by r.id desc limit 1").getResultList();
    return withFigures(rows).stream().findFirst();
  }

  @Override
  public boolean running() {
    return single(
        "select exists (select from payment_reconciliation where state = 'running')",
        Boolean.class);
  }

  @Override
  public Page<DriftCard> drifts(boolean open, PageRequest page) {
    var rows =
        query(DRIFTS + (open ? OPEN : CLOSED))
            .setParameter("after", page.after(UUID::fromString).orElse(open ? FIRST : LAST))
            .setParameter("rows", page.limit() + 1)
            .getResultStream()
            .map(ReconciliationColumns::drift)
            .toList();
    return Page.of(rows, page.limit(), last -> last.id().toString());
  }

  @Override
  public Optional<DriftCard> drift(UUID id) {
    return query(DRIFTS + " where d.id = :id")
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(ReconciliationColumns::drift);
  }

  @Override
  public long openDrifts() {
    return single("select count(*) from payment_drift where closed_at is null", Long.class);
  }

  private List<ReconciliationRun> withFigures(List<Tuple> rows) {
    var ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
    var figures = ids.isEmpty() ? Map.<UUID, List<BooksFigure>>of() : figures(ids);
    return rows.stream()
        .map(row ->
            ReconciliationColumns.run(
                row, figures.getOrDefault(row.get("id", UUID.class), List.of())))
        .toList();
  }

  private Map<UUID, List<BooksFigure>> figures(List<UUID> ids) {
    return query(FIGURES)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            groupingBy(
                row -> row.get("reconciliation_id", UUID.class),
                mapping(ReconciliationColumns::figure, toList())));
  }

  private NativeQuery<Tuple> query(String sql) {
    return em.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
  }

  private <T> T single(String sql, Class<T> type) {
    return em.unwrap(Session.class).createNativeQuery(sql, type).getSingleResult();
  }
}
