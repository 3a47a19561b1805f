package org.skillstreams.application.payment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.payment.WebhookId;

/** The inbox: messages of the payment company, each once. */
public interface Webhooks {

  /**
   * Stores a message with the platform's time unless it is here already; says whether it was
   * stored. One round trip, since the company waits for the answer.
   */
  boolean addOnce(Arrival arrival);

  /**
   * Messages that may be taken by platform time, the longest waiting first, held until the
   * transaction ends; none that somebody else holds.
   */
  List<Webhook> lockDue(int limit);

  /** A message for working on, held until the transaction ends; empty if somebody else holds it. */
  Optional<Webhook> lockUnlessHeld(WebhookId id);

  /** Those of the messages that are there, held until the transaction ends. */
  List<Webhook> lock(Collection<WebhookId> ids);

  /** A message, held until the transaction ends; refused if there is none. */
  Webhook lock(WebhookId id);

  /** Stores how far the work on messages is. */
  void save(Collection<Webhook> webhooks);

  /**
   * Messages that may be taken by platform time; see {@link
   * org.skillstreams.application.shared.DueWork#due}.
   */
  List<Due> due(Optional<Due> after, int limit);
}
