package org.skillstreams.application.payment;

import java.util.Optional;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.payment.WebhookId;

/**
 * A message that has just come.
 *
 * @param noUse why nobody has to work it; it is kept all the same
 */
public record Arrival(
    WebhookId id, WebhookEndpoint endpoint, SignedMessage message, Optional<String> noUse) {}
