package org.skillstreams.persistence.ledger;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.skillstreams.application.ledger.Withdrawals;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Withdrawal;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.shared.Refusal;

/** Withdrawals in PostgreSQL. */
@Dependent
public class JpaWithdrawals implements Withdrawals {

  private static final String OF_REQUEST =
      "from WithdrawalRow w where w.ownerId = ?1 and w.requestKey = ?2";

  private final EntityManager em;

  @Inject
  public JpaWithdrawals(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Withdrawal withdrawal) {
    em.persist(WithdrawalRow.of(withdrawal));
    em.flush();
  }

  @Override
  public Withdrawal lock(WithdrawalId id) {
    return Optional.ofNullable(em.find(WithdrawalRow.class, id.value(), PESSIMISTIC_WRITE))
        .map(WithdrawalRow::toWithdrawal)
        .orElseThrow(JpaWithdrawals::unknown);
  }

  @Override
  public Withdrawal ofRequest(PersonId owner, String requestKey) {
    return em.createQuery(OF_REQUEST, WithdrawalRow.class)
        .setParameter(1, owner.value())
        .setParameter(2, requestKey)
        .getResultStream()
        .findFirst()
        .map(WithdrawalRow::toWithdrawal)
        .orElseThrow(JpaWithdrawals::unknown);
  }

  @Override
  public void save(Withdrawal withdrawal) {
    em.find(WithdrawalRow.class, withdrawal.id().value(), PESSIMISTIC_WRITE).become(withdrawal);
    em.flush();
  }

  private static Refusal unknown() {
    return new Refusal(LedgerRefusal.NO_SUCH_WITHDRAWAL);
  }
}
