package org.skillstreams.domain.job;

import static org.skillstreams.domain.job.JobStage.CANCELLED;
import static org.skillstreams.domain.job.JobStage.CLAIMED;
import static org.skillstreams.domain.job.JobStage.CLOSED;
import static org.skillstreams.domain.job.JobStage.CLOSED_UNCONFIRMED;
import static org.skillstreams.domain.job.JobStage.COMPLETED;
import static org.skillstreams.domain.job.JobStage.CONFIRMED;
import static org.skillstreams.domain.job.JobStage.CONTACTED;
import static org.skillstreams.domain.job.JobStage.MANUAL_FULFILLMENT_REQUIRED;
import static org.skillstreams.domain.job.JobStage.SENT_TO_PROVIDERS;
import static org.skillstreams.domain.job.JobStage.SUBMITTED;
import static org.skillstreams.domain.shared.Actor.ADMIN;
import static org.skillstreams.domain.shared.Actor.PROVIDER;
import static org.skillstreams.domain.shared.Actor.SEEKER;
import static org.skillstreams.domain.shared.Actor.SYSTEM;

import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Move;
import org.skillstreams.domain.shared.MoveRow;
import org.skillstreams.domain.shared.Window;

/**
 * The lifecycle of a job (lead): the whole table on one screen, and the only place where it is
 * written (BY-08).
 */
public enum JobMove implements Move<JobStage> {
  SUBMIT(by(SEEKER).to(SUBMITTED).tells("job.submitted")),
  ROUTE(
      by(SYSTEM)
          .orAdmin()
          .from(SUBMITTED, SENT_TO_PROVIDERS, MANUAL_FULFILLMENT_REQUIRED)
          .to(SENT_TO_PROVIDERS, MANUAL_FULFILLMENT_REQUIRED)
          .within(Window.ROUTING)
          .tells("lead.routed", "job.routed")),
  CLAIM(
      by(PROVIDER)
          .from(SENT_TO_PROVIDERS, CLAIMED, CONTACTED)
          .to(CLAIMED, CONTACTED)
          .within(Window.CONTACT)
          .tells("lead.claimed")),
  UNDO_CLAIM(by(PROVIDER).from(CLAIMED, CONTACTED).to(SENT_TO_PROVIDERS, CLAIMED, CONTACTED)),
  CONTACT(
      by(PROVIDER)
          .from(CLAIMED, CONTACTED)
          .to(CONTACTED)
          .within(Window.CONFIRMATION)
          .tells("job.contacted")),
  QUOTE(
      by(PROVIDER)
          .from(CLAIMED, CONTACTED)
          .to(CONTACTED)
          .within(Window.CONFIRMATION)
          .tells("job.quoted")),
  REJECT_QUOTE(by(SEEKER).from(CONTACTED).tells("quote.rejected")),
  CONFIRM(
      by(SEEKER)
          .from(CONTACTED)
          .to(CONFIRMED)
          .within(Window.COMPLETION)
          .tells("quote.confirmed", "claim.lost")),
  COMPLETE(
      by(SEEKER, PROVIDER)
          .orAdmin()
          .from(CONFIRMED)
          .to(COMPLETED)
          .within(Window.REVIEW)
          .tells("job.completed")),
  AUTO_COMPLETE(
      by(SYSTEM).from(CONFIRMED).to(COMPLETED).within(Window.REVIEW).tells("job.completed")),
  CLOSE(by(SYSTEM).from(COMPLETED).to(CLOSED).tells("job.closed")),
  EXPIRE_ROUTING(
      by(SYSTEM)
          .from(SENT_TO_PROVIDERS)
          .to(MANUAL_FULFILLMENT_REQUIRED)
          .tells("lead.needs_operator")),
  REFUND_STALE_CLAIM(
      by(SYSTEM)
          .from(CLAIMED, CONTACTED)
          .to(SENT_TO_PROVIDERS, CLAIMED, CONTACTED)
          .within(Window.ROUTING)
          .tells("claim.released")),
  RELEASE_CLAIM(
      by(SYSTEM)
          .from(CLAIMED, CONTACTED)
          .to(CLAIMED, CONTACTED, MANUAL_FULFILLMENT_REQUIRED)
          .tells("claim.released", "lead.needs_operator")),
  AUTO_CLOSE(by(SYSTEM).from(CONTACTED).to(CLOSED_UNCONFIRMED).tells("job.closed_unconfirmed")),
  ASSIGN(
      by(ADMIN)
          .from(MANUAL_FULFILLMENT_REQUIRED, SENT_TO_PROVIDERS)
          .to(SENT_TO_PROVIDERS)
          .within(Window.ROUTING)
          .tells("lead.assigned")),
  CANCEL(
      by(SEEKER)
          .orAdmin()
          .from(SUBMITTED, SENT_TO_PROVIDERS, CLAIMED, CONTACTED, MANUAL_FULFILLMENT_REQUIRED)
          .to(CANCELLED)
          .tells("job.cancelled")),
  REPORT_SPAM(
      by(PROVIDER).from(CLAIMED, CONTACTED, CONFIRMED, COMPLETED, CLOSED).tells("report.filed")),
  REQUEST_REFUND(
      by(PROVIDER).from(CLAIMED, CONTACTED, CONFIRMED, COMPLETED, CLOSED).tells("report.filed"));

  @SuppressWarnings(
      "ImmutableEnumChecker") // a row is immutable; the annotation that says so would be a
  // dependency
  private final MoveRow<JobStage> row;

  JobMove(MoveRow<JobStage> row) {
    this.row = row;
  }

  private static MoveRow<JobStage> by(Actor... actors) {
    return MoveRow.by(JobStage.class, actors);
  }

  @Override
  public MoveRow<JobStage> row() {
    return row;
  }
}
