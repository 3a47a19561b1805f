package org.skillstreams.persistence.ledger;

import jakarta.persistence.EntityManager;
import org.skillstreams.domain.ledger.AccountName;

/** What is on an account now, not locked; nothing on one that nobody used yet. */
final class Balance {

  private Balance() {}

  static long read(EntityManager em, AccountName account) {
    var found =
        em.createNativeQuery("select balance from ledger_account where id = ?1", Long.class)
            .setParameter(1, account.id().value())
            .getResultList();
    return found.isEmpty() ? 0 : (Long) found.getFirst();
  }
}
