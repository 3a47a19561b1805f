package org.skillstreams.application.payment;

import java.time.Duration;
import java.util.Optional;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutId;
import org.skillstreams.domain.payment.PayoutSeen;

/** Money from people's accounts with the payment company to their banks. */
public interface Payouts {

  /**
   * What is to be paid out.
   *
   * @param reference our name for it
   */
  record Order(String reference, PayoutAccountId from, Money money, String callKey) {}

  /** Pays out; once, however often it is called with the same key. */
  Outcome<PayoutSeen> send(Order order);

  /**
   * The payout of this reference, if there is one.
   *
   * @param age how long ago it was intended, at most
   */
  Outcome<Optional<PayoutSeen>> find(PayoutAccountId from, String reference, Duration age);

  /** What the company says about a payout now. */
  Outcome<PayoutSeen> look(PayoutAccountId from, PayoutId payout);
}
