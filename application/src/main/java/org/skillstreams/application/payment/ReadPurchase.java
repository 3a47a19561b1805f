package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.shared.Refusal;

/** A buyer looks at a purchase of their own; somebody else's is not there. */
@Dependent
@Transactional
public class ReadPurchase {

  private final PurchaseViews views;

  @Inject
  public ReadPurchase(PurchaseViews views) {
    this.views = views;
  }

  public PurchaseView handle(Caller by, PurchaseId id) {
    return views
        .find(by.person(), id)
        .orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_PURCHASE));
  }
}
