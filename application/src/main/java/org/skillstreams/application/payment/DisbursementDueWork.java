package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.domain.ledger.WithdrawalId;

/** What time has to do with disbursements: calling what was intended, asking about the rest. */
@Dependent
public class DisbursementDueWork implements DueWork {

  private final Disbursements disbursements;
  private final AdvanceDisbursement advance;

  @Inject
  public DisbursementDueWork(Disbursements disbursements, AdvanceDisbursement advance) {
    this.disbursements = disbursements;
    this.advance = advance;
  }

  @Override
  public String subject() {
    return "disbursement";
  }

  @Override
  @Transactional
  public List<Due> due(Optional<Due> after, int limit) {
    return disbursements.due(after, limit);
  }

  @Override
  public boolean pass(UUID id) {
    return advance.handle(new WithdrawalId(id));
  }
}
