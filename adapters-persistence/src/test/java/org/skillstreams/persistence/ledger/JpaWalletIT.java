package org.skillstreams.persistence.ledger;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.ledger.WalletContract;
import org.skillstreams.application.ledger.WalletViews;
import org.skillstreams.application.ledger.WithdrawalViews;
import org.skillstreams.application.ledger.Withdrawals;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

class JpaWalletIT extends WalletContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  @Override
  protected Ledger ledger() {
    return new JpaLedger(database.entityManager(), UUID::randomUUID);
  }

  @Override
  protected WalletViews wallets() {
    return new JpaWalletViews(database.entityManager());
  }

  @Override
  protected Withdrawals withdrawals() {
    return new JpaWithdrawals(database.entityManager());
  }

  @Override
  protected WithdrawalViews views() {
    return new JpaWithdrawalViews(database.entityManager());
  }

  @Override
  protected PersonId somebody() {
    var id = new PersonId(UUID.randomUUID());
    new TestPeople(database).add(id, "Anna", Role.PROVIDER);
    return id;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
