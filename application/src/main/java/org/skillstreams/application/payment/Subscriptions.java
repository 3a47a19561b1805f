package org.skillstreams.application.payment;

import java.util.List;
import org.skillstreams.domain.payment.Checkout;
import org.skillstreams.domain.payment.CustomerId;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.SubscriptionId;
import org.skillstreams.domain.payment.SubscriptionSeen;

/** What people pay for month after month. */
public interface Subscriptions {

  /**
   * What is subscribed to.
   *
   * @param reference our name for it
   * @param name as the customer reads it
   * @param monthly what each month costs
   * @param returnPath where the customer comes back to, such as {@code /plans}
   */
  record Order(
      String reference,
      CustomerId customer,
      String name,
      Money monthly,
      String returnPath,
      String callKey) {}

  /** Opens the page where somebody subscribes; once for each key. */
  Outcome<Checkout> open(Order order);

  /** The address of the page where a customer changes card or plan; once for each key. */
  Outcome<String> portal(CustomerId customer, String returnPath, String callKey);

  /** What the company says about a subscription now. */
  Outcome<SubscriptionSeen> look(SubscriptionId subscription);

  /** All subscriptions of a customer, the latest first, those that ended among them. */
  Outcome<List<SubscriptionSeen>> list(CustomerId customer);
}
