package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.Optional;

/** What is true of a disbursement where it stands. */
public sealed interface DisbursementState {

  /** It was approved, and nobody was called yet. */
  record Intended() implements DisbursementState {}

  /** The payee cannot be paid now, or we cannot pay. Nothing has moved. */
  record Waiting(String cause) implements DisbursementState {}

  /** Money is on its way to the payee's account with the payment company. */
  record Transferring(PayoutAccountId to) implements DisbursementState {}

  /** It is there, and is to go on to the bank. */
  record PayingOut(Sent sent) implements DisbursementState {}

  /** It is on its way to the bank. */
  record UnderWay(Sent sent, Payout payout) implements DisbursementState {}

  /** The bank has it. */
  record Arrived(Sent sent, Payout payout, Instant at) implements DisbursementState {}

  /** The bank did not take it; it is to come back to us. */
  record Reversing(Sent sent, Optional<Payout> payout, String cause) implements DisbursementState {}

  /** It is with us again, and in the wallet. */
  record Returned(Sent sent, Optional<Payout> payout, String cause, Instant at)
      implements DisbursementState {}

  /** Money that went to an account. */
  record Sent(PayoutAccountId to, TransferId transfer) {}

  /**
   * Money that went from there to the bank.
   *
   * @param arrives when the bank is expected to have it
   */
  record Payout(PayoutId id, Instant arrives) {}
}
