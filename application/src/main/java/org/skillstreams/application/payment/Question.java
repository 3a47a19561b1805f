package org.skillstreams.application.payment;

import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutId;
import org.skillstreams.domain.payment.TransferId;

/** What a message makes us ask. Messages that ask the same share one answer. */
public sealed interface Question {

  /** Something that the payment company knows. */
  sealed interface Askable extends Question {}

  /** How the checkout stands. */
  record Checkout(CheckoutId id) implements Askable {}

  /** How the checkout stands that the payment belongs to. */
  record Payment(PaymentId id) implements Askable {}

  /** How the account of somebody who is paid stands. */
  record Account(PayoutAccountId id) implements Askable {}

  /** How a payout to somebody's bank stands. */
  record Payout(PayoutAccountId account, PayoutId id) implements Askable {}

  /** How a transfer to somebody's account stands. */
  record Transfer(TransferId id) implements Askable {}

  /** Nothing: messages of this type say nothing that we have to know. */
  record None(String why) implements Question {}

  /** It cannot be told what to ask, and trying again would not help. */
  record Unclear(String reason) implements Question {}
}
