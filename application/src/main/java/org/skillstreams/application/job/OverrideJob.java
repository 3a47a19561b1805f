package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/**
 * An admin makes a move on somebody's behalf, with a reason (SS-25b): exactly those that the table
 * marks.
 */
@Dependent
@Transactional
public class OverrideJob {

  private final RouteJob route;
  private final CompleteJob complete;
  private final CancelJob cancel;

  @Inject
  public OverrideJob(RouteJob route, CompleteJob complete, CancelJob cancel) {
    this.route = route;
    this.complete = complete;
    this.cancel = cancel;
  }

  public void handle(JobId id, PersonId admin, JobMove move, String reason) {
    var why = Texts.required("reason", reason, 500);
    var by = Mover.of(Actor.ADMIN, admin);
    switch (move) {
      case ROUTE -> route.handle(id, by, Optional.of(why));
      case COMPLETE -> complete.handle(id, by, Optional.of(why));
      case CANCEL -> cancel.handle(id, by, why);
      case SUBMIT,
          CLAIM,
          UNDO_CLAIM,
          CONTACT,
          QUOTE,
          REJECT_QUOTE,
          CONFIRM,
          ASSIGN,
          REPORT_SPAM,
          REQUEST_REFUND ->
          throw new Refusal(JobRefusal.NOT_OVERRIDABLE);
      case RELEASE_CLAIM, AUTO_COMPLETE, CLOSE, EXPIRE_ROUTING, REFUND_STALE_CLAIM, AUTO_CLOSE ->
          throw new Refusal(JobRefusal.NOT_OVERRIDABLE);
    }
  }
}
