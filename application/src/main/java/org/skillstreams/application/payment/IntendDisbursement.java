package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.ledger.Withdrawals;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.Disbursement;
import org.skillstreams.domain.payment.Money;

/** A withdrawal was approved: that it will be paid is noted, once, before anybody is called. */
@Dependent
@Transactional
public class IntendDisbursement {

  private final Withdrawals withdrawals;
  private final Disbursements disbursements;
  private final DisbursementTrack track;
  private final Clock clock;

  @Inject
  public IntendDisbursement(
      Withdrawals withdrawals, Disbursements disbursements, DisbursementTrack track, Clock clock) {
    this.withdrawals = withdrawals;
    this.disbursements = disbursements;
    this.track = track;
    this.clock = clock;
  }

  /** Whether this was news. */
  public boolean handle(WithdrawalId id) {
    var withdrawal = withdrawals.lock(id);
    var wallet = withdrawal.wallet();
    var money = new Money(withdrawal.amount(), wallet.currency().code());
    var intended = Disbursement.intend(id, wallet.owner(), money, clock.instant());
    boolean added = disbursements.addOnce(intended);
    if (added) {
      track.begin(intended);
    }
    return added;
  }
}
