package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;

/** Makes the move that time asks for on one job, if nobody else is at it and it is still due. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PassJobDeadline {

  private final Jobs jobs;
  private final Clock clock;
  private final RouteJob route;
  private final ExpireRouting expire;
  private final RefundStaleClaim refund;
  private final AutoCloseJob autoClose;
  private final AutoCompleteJob autoComplete;
  private final CloseJob close;

  @Inject
  public PassJobDeadline(
      Jobs jobs,
      Clock clock,
      RouteJob route,
      ExpireRouting expire,
      RefundStaleClaim refund,
      AutoCloseJob autoClose,
      AutoCompleteJob autoComplete,
      CloseJob close) {
    this.jobs = jobs;
    this.clock = clock;
    this.route = route;
    this.expire = expire;
    this.refund = refund;
    this.autoClose = autoClose;
    this.autoComplete = autoComplete;
    this.close = close;
  }

  /** Whether a move was made. */
  public boolean handle(JobId id) {
    var move = jobs.lockUnlessHeld(id).flatMap(job -> JobDeadlines.dueMove(job, clock.instant()));
    move.ifPresent(due -> make(due, id));
    return move.isPresent();
  }

  private void make(JobMove due, JobId id) {
    switch (due) {
      case ROUTE -> route.handle(id, Mover.SYSTEM, Optional.empty());
      case EXPIRE_ROUTING -> expire.handle(id);
      case REFUND_STALE_CLAIM -> refund.handle(id);
      case AUTO_CLOSE -> autoClose.handle(id);
      case AUTO_COMPLETE -> autoComplete.handle(id);
      case CLOSE -> close.handle(id);
      case SUBMIT, CLAIM, UNDO_CLAIM, CONTACT, QUOTE, REJECT_QUOTE, CONFIRM, COMPLETE ->
          throw new IllegalStateException(due + " is not made by time");
      case RELEASE_CLAIM, ASSIGN, CANCEL, REPORT_SPAM, REQUEST_REFUND ->
          throw new IllegalStateException(due + " is not made by time");
    }
  }
}
