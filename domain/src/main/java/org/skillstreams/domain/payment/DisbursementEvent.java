package org.skillstreams.domain.payment;

import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.shared.DomainEvent;

/**
 * That a disbursement made a move.
 *
 * @param payee whose money it is
 * @param stage where it stands now
 */
public record DisbursementEvent(
    WithdrawalId withdrawal,
    DisbursementMove move,
    DisbursementStage stage,
    PersonId payee,
    long amount,
    String currency,
    Instant occurredAt)
    implements DomainEvent {

  public static DisbursementEvent of(DisbursementMove move, Disbursement after, Instant now) {
    return new DisbursementEvent(
        after.withdrawal(),
        move,
        after.stage(),
        after.payee(),
        after.money().amount(),
        after.money().currency(),
        now);
  }

  @Override
  public String subjectType() {
    return "disbursement";
  }

  @Override
  public UUID subjectId() {
    return withdrawal.value();
  }

  @Override
  public String type() {
    return "disbursement." + move.key();
  }
}
