package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** A buyer looks at their purchases, latest first. */
@Dependent
@Transactional
public class ListPurchases {

  private final PurchaseViews views;

  @Inject
  public ListPurchases(PurchaseViews views) {
    this.views = views;
  }

  public Page<PurchaseView> handle(Caller by, PageRequest page) {
    return views.list(by.person(), page);
  }
}
