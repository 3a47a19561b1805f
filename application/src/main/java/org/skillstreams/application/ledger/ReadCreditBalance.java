package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;

/** Somebody looks at their own credits. */
@Dependent
@Transactional
public class ReadCreditBalance {

  private final LedgerViews views;

  @Inject
  public ReadCreditBalance(LedgerViews views) {
    this.views = views;
  }

  public CreditBalance handle(Caller by) {
    return views.balance(by.person());
  }
}
