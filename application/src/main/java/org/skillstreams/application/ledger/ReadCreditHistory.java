package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** Somebody looks at what came and went on their own credits. */
@Dependent
@Transactional
public class ReadCreditHistory {

  private final LedgerViews views;

  @Inject
  public ReadCreditHistory(LedgerViews views) {
    this.views = views;
  }

  public Page<CreditEntry> handle(Caller by, Flow flow, PageRequest page) {
    return views.entries(by.person(), flow, page);
  }
}
