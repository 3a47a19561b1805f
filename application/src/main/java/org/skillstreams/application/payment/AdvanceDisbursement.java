package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.Disbursement;

/**
 * Takes one disbursement as far as it goes now. Each call to the payment company was noted before
 * it is made, and its answer is written before the next one is. What a call came to that had no
 * answer, or that somebody died over, is found out first; only what surely never arrived is called
 * again, under its own key for as long as the company remembers keys.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AdvanceDisbursement {

  private final Disbursements disbursements;
  private final DisbursementCalls calls;
  private final DisbursementMoves moves;
  private final PaymentGateway gateway;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public AdvanceDisbursement(
      Disbursements disbursements,
      DisbursementCalls calls,
      DisbursementMoves moves,
      PaymentGateway gateway,
      Transactions transactions,
      Clock clock) {
    this.disbursements = disbursements;
    this.calls = calls;
    this.moves = moves;
    this.gateway = gateway;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether it moved; must be called outside a transaction. */
  public boolean handle(WithdrawalId id) {
    return gateway.configured()
        && transactions.apart(() -> takeTurn(id)).filter(this::advance).isPresent();
  }

  /** Notes the question before it is asked, so that nobody else asks it meanwhile. */
  private Optional<Disbursement> takeTurn(WithdrawalId id) {
    var now = clock.instant();
    var due = disbursements.lockUnlessHeld(id).filter(one -> one.toBeAsked(now));
    due.ifPresent(one -> disbursements.save(one.asked(now)));
    return due;
  }

  private boolean advance(Disbursement taken) {
    var before = taken;
    var after = write(before, calls.settle(before));
    while (after.stage() != before.stage() && after.stage().calls()) {
      before = after;
      after = write(before, calls.make(before));
    }
    return after.stage() != taken.stage();
  }

  private Disbursement write(Disbursement before, DisbursementCalls.Answer answer) {
    return transactions.apart(() -> moves.make(before.withdrawal(), answer::decide));
  }
}
