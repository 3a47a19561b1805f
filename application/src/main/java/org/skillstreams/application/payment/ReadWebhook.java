package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.shared.Refusal;

/** An operator looks at one message. */
@Dependent
@Transactional
public class ReadWebhook {

  private final WebhookViews views;

  @Inject
  public ReadWebhook(WebhookViews views) {
    this.views = views;
  }

  public WebhookDetail handle(Operator by, WebhookId id) {
    return views.find(id).orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_WEBHOOK));
  }
}
