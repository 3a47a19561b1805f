package org.skillstreams.domain.ledger;

import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.DomainEvent;

/**
 * That a withdrawal made a move.
 *
 * @param owner whose money it is
 * @param amount in minor units of the currency
 */
public record WithdrawalEvent(
    WithdrawalId withdrawal,
    WithdrawalMove move,
    WithdrawalStage stage,
    PersonId owner,
    long amount,
    String currency,
    Instant occurredAt)
    implements DomainEvent {

  public static WithdrawalEvent of(WithdrawalMove move, Withdrawal after, Instant now) {
    return new WithdrawalEvent(
        after.id(),
        move,
        after.stage(),
        after.wallet().owner(),
        after.amount(),
        after.wallet().currency().code(),
        now);
  }

  @Override
  public String subjectType() {
    return Subject.WITHDRAWAL;
  }

  @Override
  public UUID subjectId() {
    return withdrawal.value();
  }

  @Override
  public String type() {
    return "withdrawal." + move.key();
  }
}
