package org.skillstreams.domain.ledger;

import java.time.Instant;
import org.skillstreams.domain.account.PersonId;

/** What is true of a withdrawal where it stands. */
public sealed interface WithdrawalState {

  /** An admin has yet to decide; the money is set apart. */
  record Requested() implements WithdrawalState {}

  /** It may be paid out. */
  record Approved(Decision decision) implements WithdrawalState {}

  /** It was declined, and the money is back in the wallet. */
  record Rejected(Decision decision) implements WithdrawalState {}

  /** The money has left. */
  record Paid(Decision decision, Instant at) implements WithdrawalState {}

  /** The bank did not take it, and the money is back in the wallet. */
  record Returned(Decision decision, Instant at, String cause) implements WithdrawalState {}

  /** What an admin decided, and why. */
  record Decision(PersonId by, String reason, Instant at) {}
}
