package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.domain.account.PersonId;

/** What time has to do with accounts of those who are paid: asking about those still open. */
@Dependent
public class PayoutAccountDueWork implements DueWork {

  private final PayoutAccounts accounts;
  private final SettlePayoutAccount settle;

  @Inject
  public PayoutAccountDueWork(PayoutAccounts accounts, SettlePayoutAccount settle) {
    this.accounts = accounts;
    this.settle = settle;
  }

  @Override
  public String subject() {
    return "payout_account";
  }

  @Override
  @Transactional
  public List<Due> due(Optional<Due> after, int limit) {
    return accounts.due(after, limit);
  }

  @Override
  public boolean pass(UUID id) {
    return settle.handle(new PersonId(id));
  }
}
