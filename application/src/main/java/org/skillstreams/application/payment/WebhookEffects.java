package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.skillstreams.application.payment.WebhookNews.News;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.shared.Refusal;

/** What is written here because of what the payment company says, in the caller's transaction. */
@Dependent
public class WebhookEffects {

  private final PurchaseMoves purchases;
  private final PayoutAccountMoves accounts;
  private final DisbursementMoves disbursements;

  @Inject
  public WebhookEffects(
      PurchaseMoves purchases, PayoutAccountMoves accounts, DisbursementMoves disbursements) {
    this.purchases = purchases;
    this.accounts = accounts;
    this.disbursements = disbursements;
  }

  void take(News.Heard news) {
    switch (news) {
      case News.Checkout(var seen) -> {
        var id = new PurchaseId(id(seen.reference(), PaymentRefusal.NO_SUCH_PURCHASE));
        var _ = purchases.make(id, (purchase, at) -> purchase.follow(seen, at));
      }
      case News.Account(var seen) -> {
        var _ = accounts.follow(seen);
      }
      case News.Transfer(var seen) -> {
        var id = withdrawal(seen.reference());
        var _ = disbursements.make(id, (one, at) -> one.follow(seen, at));
      }
      case News.Payout(var seen) -> {
        var id = withdrawal(seen.reference());
        var _ = disbursements.make(id, (one, at) -> one.follow(seen, at));
      }
    }
  }

  private static WithdrawalId withdrawal(String reference) {
    return new WithdrawalId(id(reference, PaymentRefusal.NO_SUCH_DISBURSEMENT));
  }

  private static UUID id(String reference, PaymentRefusal otherwise) {
    try {
      return UUID.fromString(reference);
    } catch (IllegalArgumentException notOurs) {
      throw new Refusal(otherwise);
    }
  }
}
