package org.skillstreams.application.payment;

import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookWork;

/** A message in the inbox. The message never changes; the work on it does. */
public record Webhook(
    WebhookId id, WebhookEndpoint endpoint, SignedMessage message, WebhookWork work) {

  Webhook with(WebhookWork next) {
    return new Webhook(id, endpoint, message, next);
  }
}
