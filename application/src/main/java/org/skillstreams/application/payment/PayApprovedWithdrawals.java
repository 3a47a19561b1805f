package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.skillstreams.application.shared.Fact;
import org.skillstreams.application.shared.Subscriber;
import org.skillstreams.domain.ledger.WithdrawalId;

/** Whatever an operator approves is going to be paid. */
@Dependent
public class PayApprovedWithdrawals implements Subscriber {

  private final IntendDisbursement intend;

  @Inject
  public PayApprovedWithdrawals(IntendDisbursement intend) {
    this.intend = intend;
  }

  @Override
  public String name() {
    return "pay_approved_withdrawals";
  }

  @Override
  public Set<String> types() {
    return Set.of("withdrawal.approve");
  }

  @Override
  public void take(Fact fact) {
    var _ = intend.handle(new WithdrawalId(fact.subjectId()));
  }
}
