package org.skillstreams.domain.payment;

import org.skillstreams.domain.shared.Reason;

/** Why something about a payment is refused. */
public enum PaymentRefusal implements Reason {
  NOT_CONFIGURED("payment.not_configured", Kind.CONFLICT),
  NO_SUCH_PACKAGE("payment.package_not_found", Kind.NOT_FOUND),
  PACKAGE_EXISTS("payment.package_exists", Kind.CONFLICT),
  NOT_ON_SALE("payment.package_not_on_sale", Kind.CONFLICT),
  NO_SUCH_PURCHASE("payment.purchase_not_found", Kind.NOT_FOUND),
  KEY_REUSED("payment.key_reused", Kind.CONFLICT),
  OTHER_PURCHASE("payment.other_purchase", Kind.CONFLICT),
  OTHER_CHECKOUT("payment.other_checkout", Kind.CONFLICT),
  OTHER_AMOUNT("payment.other_amount", Kind.CONFLICT),
  OTHER_CURRENCY("payment.other_currency", Kind.CONFLICT),
  OTHER_ACCOUNT("payment.other_account", Kind.CONFLICT),
  NO_ANSWER("payment.no_answer", Kind.CONFLICT),
  PAGE_REFUSED("payment.page_refused", Kind.CONFLICT),
  NO_SUCH_DISBURSEMENT("payment.disbursement_not_found", Kind.NOT_FOUND),
  NOT_GENUINE("payment.webhook_not_genuine", Kind.INVALID),
  NO_SUCH_WEBHOOK("payment.webhook_not_found", Kind.NOT_FOUND),
  STILL_WAITING("payment.webhook_still_waiting", Kind.CONFLICT),
  OTHER_VERSION("payment.other_api_version", Kind.CONFLICT),
  NOBODYS_PAYMENT("payment.nobodys_payment", Kind.CONFLICT),
  NOBODYS_ACCOUNT("payment.nobodys_account", Kind.CONFLICT),
  ALREADY_RECONCILING("payment.already_reconciling", Kind.CONFLICT),
  NO_SUCH_DRIFT("payment.drift_not_found", Kind.NOT_FOUND),
  DRIFT_CLOSED("payment.drift_closed", Kind.CONFLICT),
  NEEDS_EXPLANATION("payment.drift_needs_explanation", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  PaymentRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
