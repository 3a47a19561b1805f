package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.account.Role;

/** A provider sees whether they can be paid, and where to. */
@Dependent
@Transactional
public class ReadPayoutAccount {

  private final PayoutAccounts accounts;

  @Inject
  public ReadPayoutAccount(PayoutAccounts accounts) {
    this.accounts = accounts;
  }

  public PayoutAccountView handle(Caller by) {
    by.mustBe(Role.PROVIDER);
    return accounts.find(by.person()).map(PayoutAccountView::of).orElse(PayoutAccountView.NONE);
  }
}
