package org.skillstreams.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.Disbursement;
import org.skillstreams.domain.payment.Money;

/** How one withdrawal is paid. */
@Entity
@Table(name = "payment_disbursement")
class DisbursementRow {

  @Id
  @Column(name = "withdrawal_id")
  private UUID withdrawalId;

  @Column(name = "payee_id", updatable = false)
  private UUID payeeId;

  @Column(updatable = false)
  private long amount;

  @Column(updatable = false)
  private String currency;

  @Column(name = "intended_at", updatable = false)
  private Instant intendedAt;

  @Embedded private DisbursementStatePart state;
  @Embedded private AttemptPart attempt;
  @Embedded private AskingPart asking;

  @Column private long version;

  static DisbursementRow of(Disbursement disbursement) {
    var row = new DisbursementRow();
    row.withdrawalId = disbursement.withdrawal().value();
    row.payeeId = disbursement.payee().value();
    row.amount = disbursement.money().amount();
    row.currency = disbursement.money().currency();
    row.intendedAt = disbursement.intendedAt();
    row.become(disbursement);
    return row;
  }

  void become(Disbursement disbursement) {
    state = DisbursementStatePart.of(disbursement);
    attempt = AttemptPart.of(disbursement.attempt());
    asking = AskingPart.of(disbursement.asking());
    version = disbursement.version();
  }

  Disbursement toDisbursement() {
    return new Disbursement(
        new WithdrawalId(withdrawalId),
        new PersonId(payeeId),
        new Money(amount, currency),
        intendedAt,
        state.toState(),
        attempt.toAttempt(),
        asking.toAsking(),
        version);
  }
}
