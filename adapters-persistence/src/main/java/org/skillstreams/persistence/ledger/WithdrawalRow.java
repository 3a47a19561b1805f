package org.skillstreams.persistence.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Wallet;
import org.skillstreams.domain.ledger.Withdrawal;
import org.skillstreams.domain.ledger.WithdrawalId;

/** A request to have money paid out. */
@Entity
@Table(name = "ledger_withdrawal")
class WithdrawalRow {

  @Id private UUID id;

  @Column(name = "owner_id", updatable = false)
  private UUID ownerId;

  @Column(name = "request_key", updatable = false)
  private String requestKey;

  @Column(updatable = false)
  private long amount;

  @Column(updatable = false)
  private String currency;

  @Column(name = "requested_at", updatable = false)
  private Instant requestedAt;

  @Embedded private WithdrawalStatePart state;

  @Column private long version;

  static WithdrawalRow of(Withdrawal withdrawal) {
    var row = new WithdrawalRow();
    row.id = withdrawal.id().value();
    row.ownerId = withdrawal.wallet().owner().value();
    row.requestKey = withdrawal.requestKey();
    row.amount = withdrawal.amount();
    row.currency = withdrawal.wallet().currency().code();
    row.requestedAt = withdrawal.requestedAt();
    row.become(withdrawal);
    return row;
  }

  void become(Withdrawal withdrawal) {
    state = WithdrawalStatePart.of(withdrawal);
    version = withdrawal.version();
  }

  Withdrawal toWithdrawal() {
    return new Withdrawal(
        new WithdrawalId(id),
        new Wallet(new PersonId(ownerId), Currency.of(currency)),
        amount,
        requestKey,
        requestedAt,
        state.toState(),
        version);
  }
}
