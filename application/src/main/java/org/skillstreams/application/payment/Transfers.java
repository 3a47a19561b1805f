package org.skillstreams.application.payment;

import java.util.Optional;
import org.skillstreams.domain.payment.ChargeId;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.TransferId;
import org.skillstreams.domain.payment.TransferSeen;

/** Money from us to people's accounts with the payment company. */
public interface Transfers {

  /**
   * What is to be moved.
   *
   * @param reference our name for it
   * @param source the charge that pays for it; where there is none, what we have there does
   */
  record Order(
      String reference,
      PayoutAccountId to,
      Money money,
      Optional<ChargeId> source,
      String callKey) {}

  /** Moves the money; once, however often it is called with the same key. */
  Outcome<TransferSeen> send(Order order);

  /** The transfer of this reference, if there is one. */
  Outcome<Optional<TransferSeen>> find(String reference);

  /** What the company says about a transfer now. */
  Outcome<TransferSeen> look(TransferId transfer);

  /** Takes back what is left of a transfer; once for each key. */
  Outcome<TransferSeen> reverse(TransferId transfer, String callKey);
}
