package org.skillstreams.persistence.payment;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.skillstreams.application.payment.PayoutAccounts;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.shared.Refusal;

/** Accounts with the payment company, in PostgreSQL. */
@Dependent
public class JpaPayoutAccounts implements PayoutAccounts {

  /** Held until the transaction ends, so that of two who begin at once one waits. */
  private static final String HOLD =
      "select pg_advisory_xact_lock(hashtextextended('payment.payout_account:' || ?1, 0))::text";

  /** Counted, not read: what is read before it is locked may be old. */
  private static final String COUNT =
      "select count(r) from PayoutAccountRow r where r.ownerId = ?1";

  private static final String DUE =
      """
      select owner_id as id, ask_at from payment_payout_account
      where ask_at <= platform_now() and (ask_at, owner_id) > (?1, ?2)
      order by ask_at, owner_id
      limit ?3
      """;

  private final EntityManager em;

  @Inject
  public JpaPayoutAccounts(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean addOnce(PayoutAccount account) {
    var id = account.owner().value();
    em.createNativeQuery(HOLD).setParameter(1, id.toString()).getSingleResult();
    long known = em.createQuery(COUNT, Long.class).setParameter(1, id).getSingleResult();
    if (known > 0) {
      return false;
    }
    em.persist(PayoutAccountRow.of(account));
    em.flush();
    return true;
  }

  @Override
  public Optional<PayoutAccount> find(PersonId owner) {
    return Optional.ofNullable(em.find(PayoutAccountRow.class, owner.value()))
        .map(PayoutAccountRow::toAccount);
  }

  @Override
  public PayoutAccount lock(PersonId owner) {
    return Optional.ofNullable(em.find(PayoutAccountRow.class, owner.value(), PESSIMISTIC_WRITE))
        .map(PayoutAccountRow::toAccount)
        .orElseThrow(() -> new Refusal(PaymentRefusal.NOBODYS_ACCOUNT));
  }

  @Override
  public Optional<PayoutAccount> lockUnlessHeld(PersonId owner) {
    return Optional.ofNullable(
            em.find(PayoutAccountRow.class, owner.value(), PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED))
        .map(PayoutAccountRow::toAccount);
  }

  @Override
  public void save(PayoutAccount account) {
    em.find(PayoutAccountRow.class, account.owner().value(), PESSIMISTIC_WRITE).become(account);
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    return DueRows.read(em, DUE, after, limit);
  }
}
