package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.domain.payment.PurchaseId;

/** What time has to do with purchases: asking about those we have heard nothing of. */
@Dependent
public class PurchaseDueWork implements DueWork {

  private final Purchases purchases;
  private final SettlePurchase settle;

  @Inject
  public PurchaseDueWork(Purchases purchases, SettlePurchase settle) {
    this.purchases = purchases;
    this.settle = settle;
  }

  @Override
  public String subject() {
    return "purchase";
  }

  @Override
  @Transactional
  public List<Due> due(Optional<Due> after, int limit) {
    return purchases.due(after, limit);
  }

  @Override
  public boolean pass(UUID id) {
    return settle.handle(new PurchaseId(id));
  }
}
