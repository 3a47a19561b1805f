package org.skillstreams.persistence.payment;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.skillstreams.application.payment.Purchases;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.shared.Refusal;

/** Purchases in PostgreSQL. */
@Dependent
public class JpaPurchases implements Purchases {

  /** Held until the transaction ends, so that of two who use a key at once one waits. */
  private static final String HOLD_KEY =
      "select pg_advisory_xact_lock(hashtextextended('payment.purchase:' || ?1 || ?2, 0))::text";

  private static final String DUE =
      """
      select id, ask_at from payment_purchase
      where ask_at <= platform_now() and (ask_at, id) > (?1, ?2)
      order by ask_at, id
      limit ?3
      """;

  private final EntityManager em;

  @Inject
  public JpaPurchases(EntityManager em) {
    this.em = em;
  }

  @Override
  public Purchase addOnce(Purchase purchase) {
    var order = purchase.order();
    em.createNativeQuery(HOLD_KEY)
        .setParameter(1, order.buyer().toString())
        .setParameter(2, order.requestKey())
        .getSingleResult();
    return em.createQuery(
            "from PurchaseRow p where p.buyerId = ?1 and p.requestKey = ?2", PurchaseRow.class)
        .setParameter(1, order.buyer().value())
        .setParameter(2, order.requestKey())
        .getResultStream()
        .findFirst()
        .map(PurchaseRow::toPurchase)
        .orElseGet(() -> add(purchase));
  }

  private Purchase add(Purchase purchase) {
    em.persist(PurchaseRow.of(purchase));
    return purchase;
  }

  @Override
  public Purchase lock(PurchaseId id) {
    return Optional.ofNullable(em.find(PurchaseRow.class, id.value(), PESSIMISTIC_WRITE))
        .map(PurchaseRow::toPurchase)
        .orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_PURCHASE));
  }

  @Override
  public Optional<Purchase> lockUnlessHeld(PurchaseId id) {
    return Optional.ofNullable(
            em.find(PurchaseRow.class, id.value(), PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED))
        .map(PurchaseRow::toPurchase);
  }

  @Override
  public void save(Purchase purchase) {
    em.find(PurchaseRow.class, purchase.id().value(), PESSIMISTIC_WRITE).become(purchase);
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    return DueRows.read(em, DUE, after, limit);
  }
}
