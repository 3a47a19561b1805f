package org.skillstreams.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.payment.WebhookId;

/** The inbox: messages of the payment company, each once. */
public interface Webhooks {

  /** Stores a message unless it is here already; says whether it was stored. */
  boolean addOnce(Webhook webhook, Instant receivedAt);

  /** A message for working on, held until the transaction ends; empty if somebody else holds it. */
  Optional<Webhook> lockUnlessHeld(WebhookId id);

  /** A message, held until the transaction ends; refused if there is none. */
  Webhook lock(WebhookId id);

  /** Stores how far the work on a message is. */
  void save(Webhook webhook);

  /**
   * Messages that may be taken by platform time; see {@link
   * org.skillstreams.application.shared.DueWork#due}.
   */
  List<Due> due(Optional<Due> after, int limit);
}
