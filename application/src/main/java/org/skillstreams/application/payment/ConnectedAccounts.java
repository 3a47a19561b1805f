package org.skillstreams.application.payment;

import java.time.Duration;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutAccountSeen;

/** Accounts that people have with the payment company, so that they can be paid. */
public interface ConnectedAccounts {

  /** Opens an account for somebody; once, however often it is called with the same key. */
  Outcome<PayoutAccountSeen> open(PersonId owner, String callKey);

  /**
   * The account that was opened for somebody, if there is one.
   *
   * @param age how long ago that was intended, at most
   */
  Outcome<Optional<PayoutAccountSeen>> find(PersonId owner, Duration age);

  /** What the company says about an account now. */
  Outcome<PayoutAccountSeen> look(PayoutAccountId account);

  /**
   * The address of a page where the owner tells who they are and where the money goes. It opens
   * once and for some minutes only; the same key leads to the same address.
   */
  Outcome<String> link(PayoutAccountId account, String callKey);
}
