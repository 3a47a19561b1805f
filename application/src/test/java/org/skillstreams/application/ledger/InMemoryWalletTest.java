package org.skillstreams.application.ledger;

import java.util.UUID;
import java.util.function.Supplier;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.PersonId;

class InMemoryWalletTest extends WalletContract {

  private final InMemoryLedger ledger =
      new InMemoryLedger(ManualClock.standing(), new SequentialIds());
  private final InMemoryWithdrawals withdrawals = new InMemoryWithdrawals(_ -> "Anna");

  @Override
  protected Ledger ledger() {
    return ledger;
  }

  @Override
  protected WalletViews wallets() {
    return new InMemoryWalletViews(ledger);
  }

  @Override
  protected Withdrawals withdrawals() {
    return withdrawals;
  }

  @Override
  protected WithdrawalViews views() {
    return withdrawals;
  }

  @Override
  protected PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
