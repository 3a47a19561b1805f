package org.skillstreams.application.payment;

import java.util.Optional;
import org.skillstreams.domain.payment.WebhookEndpoint;

/** Tells messages of the payment company from everybody else's. */
public interface WebhookSeal {

  /**
   * The message, if it is genuine: signed for this endpoint, over these very bytes, not long before
   * or after now, about the right kind of account and the right kind of money.
   */
  Optional<SignedMessage> open(WebhookEndpoint endpoint, byte[] body, String signature);
}
