package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.ledger.WithdrawalId;

/** Takes every disbursement that is due as far as it goes, so that nobody waits for the sweep. */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DrainDisbursements {

  private static final System.Logger LOG = System.getLogger(DrainDisbursements.class.getName());
  private static final int PAGE = 50;

  private final Disbursements disbursements;
  private final AdvanceDisbursement advance;
  private final Transactions transactions;

  @Inject
  public DrainDisbursements(
      Disbursements disbursements, AdvanceDisbursement advance, Transactions transactions) {
    this.disbursements = disbursements;
    this.advance = advance;
    this.transactions = transactions;
  }

  /** How many moved. One that fails is left to the sweep, which notes it. */
  public int handle() {
    int moved = 0;
    List<Due> page;
    Optional<Due> last = Optional.empty();
    do {
      var after = last;
      page = transactions.apart(() -> disbursements.due(after, PAGE));
      for (var due : page) {
        moved += advance(new WithdrawalId(due.id())) ? 1 : 0;
        last = Optional.of(due);
      }
    } while (page.size() == PAGE);
    return moved;
  }

  private boolean advance(WithdrawalId id) {
    try {
      return advance.handle(id);
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.ERROR, "Disbursement " + id + " failed", broken);
      return false;
    }
  }
}
