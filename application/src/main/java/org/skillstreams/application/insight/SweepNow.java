package org.skillstreams.application.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.DeadlineSweep;
import org.skillstreams.application.shared.SweepSummary;
import org.skillstreams.domain.account.Role;

/** An admin lets everything that is due happen now, without waiting for the next sweep (SS-60). */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SweepNow {

  private final DeadlineSweep sweep;
  private final RecordSweep record;

  @Inject
  public SweepNow(DeadlineSweep sweep, RecordSweep record) {
    this.sweep = sweep;
    this.record = record;
  }

  public SweepSummary handle(Caller by) {
    by.mustBe(Role.ADMIN);
    var summary = sweep.run();
    record.handle(by, summary);
    return summary;
  }
}
