package org.skillstreams.persistence.payment;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.skillstreams.application.payment.Disbursements;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.Disbursement;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Payments of withdrawals in PostgreSQL. */
@Dependent
public class JpaDisbursements implements Disbursements {

  /** Held until the transaction ends, so that of two who begin at once one waits. */
  private static final String HOLD =
      "select pg_advisory_xact_lock(hashtextextended('payment.disbursement:' || ?1, 0))::text";

  /** Counted, not read: what is read before it is locked may be old. */
  private static final String COUNT =
      "select count(r) from DisbursementRow r where r.withdrawalId = ?1";

  private static final String DUE =
      """
      select withdrawal_id as id, ask_at from payment_disbursement
      where ask_at <= platform_now() and (ask_at, withdrawal_id) > (?1, ?2)
      order by ask_at, withdrawal_id
      limit ?3
      """;

  private static final String WAKE =
      """
      update payment_disbursement set ask_at = platform_now()
      where payee_id = ?1 and stage = 'waiting'
      """;

  private final EntityManager em;

  @Inject
  public JpaDisbursements(EntityManager em) {
    this.em = em;
  }

  @Override
  public boolean addOnce(Disbursement disbursement) {
    var id = disbursement.withdrawal().value();
    em.createNativeQuery(HOLD).setParameter(1, id.toString()).getSingleResult();
    long known = em.createQuery(COUNT, Long.class).setParameter(1, id).getSingleResult();
    if (known > 0) {
      return false;
    }
    em.persist(DisbursementRow.of(disbursement));
    em.flush();
    return true;
  }

  @Override
  public Disbursement lock(WithdrawalId withdrawal) {
    return Optional.ofNullable(
            em.find(DisbursementRow.class, withdrawal.value(), PESSIMISTIC_WRITE))
        .map(DisbursementRow::toDisbursement)
        .orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_DISBURSEMENT));
  }

  @Override
  public Optional<Disbursement> lockUnlessHeld(WithdrawalId withdrawal) {
    return Optional.ofNullable(
            em.find(
                DisbursementRow.class, withdrawal.value(), PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED))
        .map(DisbursementRow::toDisbursement);
  }

  @Override
  public void save(Disbursement disbursement) {
    em.find(DisbursementRow.class, disbursement.withdrawal().value(), PESSIMISTIC_WRITE)
        .become(disbursement);
  }

  @Override
  public void wake(PersonId payee) {
    em.flush();
    var _ = em.createNativeQuery(WAKE).setParameter(1, payee.value()).executeUpdate();
  }

  @Override
  public List<Due> due(Optional<Due> after, int limit) {
    return DueRows.read(em, DUE, after, limit);
  }
}
