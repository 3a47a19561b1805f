package org.skillstreams.persistence.payment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.application.payment.PurchaseView;
import org.skillstreams.application.payment.PurchaseView.ReversalView;
import org.skillstreams.application.payment.PurchaseViews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PurchaseId;

/** A buyer's purchases. Ids grow with time, so the latest have the greatest. */
@Dependent
public class JpaPurchaseViews implements PurchaseViews {

  private static final String PURCHASES =
      """
      select id, stage, package_id, package_name, credits, amount, currency, intended_at,
        case stage when 'open' then checkout_url end as url, paid_at, payment_id,
        case stage when 'failed' then cause end as problem
      from payment_purchase
      where buyer_id = ?1 and id between ?2 and ?3
      order by id desc
      limit ?4
      """;
  private static final String REVERSALS =
      """
      select purchase_id, id, kind, amount, credits, taken_at, undone_at from payment_reversal
      where purchase_id = any(?1)
      order by taken_at, id
      """;
  private static final UUID FIRST = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);

  private final EntityManager em;

  @Inject
  public JpaPurchaseViews(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<PurchaseView> find(PersonId buyer, PurchaseId id) {
    return views(purchases(buyer, id.value(), id.value(), 1)).stream().findFirst();
  }

  @Override
  public Page<PurchaseView> list(PersonId buyer, PageRequest page) {
    var before = page.after(UUID::fromString).orElse(LAST);
    var rows = purchases(buyer, FIRST, before, page.limit() + 1);
    var cut = Page.of(rows, page.limit(), row -> smaller(row.get("id", UUID.class)).toString());
    return new Page<>(views(cut.items()), cut.next());
  }

  private List<Tuple> purchases(PersonId buyer, UUID from, UUID to, int limit) {
    return em.unwrap(Session.class)
        .createNativeQuery(PURCHASES, Tuple.class)
        .setParameter(1, buyer.value())
        .setParameter(2, from)
        .setParameter(3, to)
        .setParameter(4, limit)
        .getResultList();
  }

  private List<PurchaseView> views(List<Tuple> rows) {
    var ids = rows.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new);
    var reversals = reversals(ids);
    return rows.stream().map(row -> view(row, reversals)).toList();
  }

  private Map<UUID, List<ReversalView>> reversals(UUID[] purchases) {
    return em
        .unwrap(Session.class)
        .createNativeQuery(REVERSALS, Tuple.class)
        .setParameter(1, purchases)
        .getResultList()
        .stream()
        .collect(
            groupingBy(
                row -> row.get("purchase_id", UUID.class),
                mapping(JpaPurchaseViews::reversal, toList())));
  }

  private static PurchaseView view(Tuple row, Map<UUID, List<ReversalView>> reversals) {
    var id = row.get("id", UUID.class);
    return new PurchaseView(
        id,
        row.get("stage", String.class),
        row.get("package_id", String.class),
        row.get("package_name", String.class),
        row.get("credits", Integer.class),
        row.get("amount", Long.class),
        row.get("currency", String.class),
        row.get("intended_at", Instant.class),
        Optional.ofNullable(row.get("url", String.class)),
        Optional.ofNullable(row.get("paid_at", Instant.class)),
        Optional.ofNullable(row.get("payment_id", String.class)),
        Optional.ofNullable(row.get("problem", String.class)),
        reversals.getOrDefault(id, List.of()));
  }

  private static ReversalView reversal(Tuple row) {
    return new ReversalView(
        row.get("id", String.class),
        row.get("kind", String.class),
        row.get("amount", Long.class),
        row.get("credits", Integer.class),
        row.get("taken_at", Instant.class),
        Optional.ofNullable(row.get("undone_at", Instant.class)));
  }

  /** Where the next page begins: right below its last id. */
  private static UUID smaller(UUID id) {
    return id.getLeastSignificantBits() == 0
        ? new UUID(id.getMostSignificantBits() - 1, -1)
        : new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
  }
}
