package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;

/** The sweep's part in the inbox: whatever the worker left lying. */
@Dependent
public class WebhookDueWork implements DueWork {

  private final Webhooks webhooks;
  private final WorkWebhook work;

  @Inject
  public WebhookDueWork(Webhooks webhooks, WorkWebhook work) {
    this.webhooks = webhooks;
    this.work = work;
  }

  @Override
  public String subject() {
    return "webhook";
  }

  @Override
  @Transactional
  public List<Due> due(Optional<Due> after, int limit) {
    return webhooks.due(after, limit);
  }

  @Override
  public boolean pass(UUID id) {
    return work.handle(new WebhookId(id)).filter(WebhookState.DONE::equals).isPresent();
  }
}
