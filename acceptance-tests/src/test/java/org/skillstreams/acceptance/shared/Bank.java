package org.skillstreams.acceptance.shared;

import java.util.List;
import java.util.UUID;
import org.skillstreams.application.ledger.Ledger;
import org.skillstreams.application.ledger.SettleWithdrawal;
import org.skillstreams.application.ledger.SettleWithdrawal.Outcome;
import org.skillstreams.bootstrap.wiring.Assembly;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Escrow;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.persistence.shared.TestDatabase;

/** Customers who pay and banks that take money: what no request of a member brings about. */
public record Bank(TestDatabase database, Assembly assembly) {

  /** A customer paid for work, and all of it is this person's. */
  public void pay(Member payee, long amount, Currency currency) {
    var escrow = new Escrow(new Subject("booking", UUID.randomUUID()), currency);
    var id = escrow.engagement().id();
    var all = List.of(escrow.toWallet(payee.id(), 1));
    var posted =
        database.inTransaction(() ->
            assembly
                .get(Ledger.class)
                .postAll(
                    List.of(
                        escrow.hold(amount, BusinessKey.of("captured", id)),
                        escrow.split(amount, all, BusinessKey.of("released", id)))));
    if (posted.size() != 2) {
      throw new AssertionError("not paid: " + posted);
    }
  }

  public void takes(UUID withdrawal) {
    settle(withdrawal, new Outcome.Paid());
  }

  public void sendsBack(UUID withdrawal) {
    settle(withdrawal, new Outcome.Returned("account_closed"));
  }

  private void settle(UUID withdrawal, Outcome outcome) {
    var id = new WithdrawalId(withdrawal);
    var view =
        database.inTransaction(() -> assembly.get(SettleWithdrawal.class).handle(id, outcome));
    if (view.settledAt().isEmpty()) {
      throw new AssertionError("not settled: " + view);
    }
  }
}
