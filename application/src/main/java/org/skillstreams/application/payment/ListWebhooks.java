package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.payment.WebhookState;

/** An operator looks through the inbox. */
@Dependent
@Transactional
public class ListWebhooks {

  private final WebhookViews views;

  @Inject
  public ListWebhooks(WebhookViews views) {
    this.views = views;
  }

  public Page<WebhookCard> handle(
      Operator by, Optional<WebhookState> state, Optional<String> type, PageRequest page) {
    return views.list(state, type, page);
  }
}
