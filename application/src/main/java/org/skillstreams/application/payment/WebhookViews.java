package org.skillstreams.application.payment;

import java.util.Optional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;

/** What operators see of the inbox. */
public interface WebhookViews {

  /** Latest first. */
  Page<WebhookCard> list(Optional<WebhookState> state, Optional<String> type, PageRequest page);

  Optional<WebhookDetail> find(WebhookId id);
}
