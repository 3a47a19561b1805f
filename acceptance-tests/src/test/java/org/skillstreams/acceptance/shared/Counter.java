package org.skillstreams.acceptance.shared;

import java.util.List;
import java.util.UUID;
import org.skillstreams.application.payment.PurchaseView;
import org.skillstreams.application.payment.WebhookCard;

/** Where credits are bought, and the payment company behind it. */
public interface Counter {

  /** Begins to buy a package of so many credits. */
  UUID begin(Member who, int credits, String key);

  PurchaseView purchase(Member who, UUID purchase);

  /** What the buyer, the bank or the company does about a payment. We hear nothing of it yet. */
  void happens(UUID purchase, Event event);

  /** A message about a payment comes in and is worked. */
  void message(UUID purchase, String type, int times);

  /** Somebody else sends a message about a payment. */
  void forge(UUID purchase);

  /** The company's answers get lost, or come again. */
  void answersAreLost(boolean lost);

  /** Whether the operator has an account with the company. */
  void connected(boolean account);

  /** The company answers and is connected, as on any other day. */
  void asUsual();

  /** Works what is due in the inbox. */
  void work();

  /** What operators see of messages about a payment. */
  List<WebhookCard> messages(Member operator, UUID purchase);

  void replay(Member operator, UUID message, String reason);

  /** What can become of a payment. */
  enum Event {
    PAID,
    PAID_BY_BANK_DEBIT,
    PAID_FROM_AN_EMPTY_ACCOUNT,
    DEBIT_FAILED,
    EXPIRED,
    PAID_LESS,
    REFUNDED,
    DISPUTED,
    DISPUTE_WON,
    DISPUTE_LOST
  }
}
